import { fold } from '../../text/fold.ts';
import { cleanText } from './tokens.ts';

const code = String.raw`\p{L}[\p{L}\p{M}\p{Nd}&]{0,7}(?![\p{L}\p{M}\p{Nd}])`;
const dash = String.raw`\s*[-\u2010-\u2015\u2212]\s*`;
const slash = String.raw`\s*/\s*`;
const serial = String.raw`(?<![\p{L}\p{M}\p{Nd}/.,-])0*(?<serial>\p{Nd}+[a-z]?)`;
const patterns = [
  // 24/KH-UBND, 202/2025/QH15
  new RegExp(`${serial}${slash}(?<year>\\p{Nd}{4}${slash})?(?<codes>${code}(?:${dash}${code})*)`, 'giu'),
  // 57-NQ/TW
  new RegExp(`${serial}${dash}(?<codes>${code}${slash}${code}(?:${dash}${code})*)`, 'giu'),
];

/**
 * The document numbers in a text, each as one word, in any spacing and case: `24 / kh - ubnd` → `24kh`, `24khubnd`.
 * Every beginning of a number is a key too, since a dash after a number may belong to the sentence.
 */
export function toNumberKeys(text: string): readonly string[] {
  const clean = cleanText(text);
  const keys = patterns.flatMap((pattern) =>
    [...clean.matchAll(pattern)].flatMap(({ groups = {} }) => {
      const start = `${groups['serial'] ?? ''}${groups['year'] ?? ''}`;
      const codes = (groups['codes'] ?? '').split(/[-\u2010-\u2015\u2212/]/);
      return codes.map((_, index) => plain(start + codes.slice(0, index + 1).join('')));
    }),
  );
  return [...new Set(keys)];
}

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{Nd}]/gu, '');
}
