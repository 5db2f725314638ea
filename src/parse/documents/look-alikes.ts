import { latinTwins } from '../../text/latin-twins.ts';
import type { Notebook } from './notebook.ts';
import { replaceNoted } from './replace-noted.ts';

/** Letters that are drawn as đ and typed for it: of Icelandic, of African languages, a d with a loose stroke. */
const strokedD = /[\u00f0\u00d0\u0256\u0189]|[dD][\u0335\u0336]/g;

/** Wide letters of East Asia, joined letters (ﬁ), letters of formulas, Roman numbers of one sign: Latin ones stand for them. */
const styled = /[\uff01-\uff5e\ufb00-\ufb06\u2160-\u217f\u{1d400}-\u{1d7ff}]+/gu;

const foreignToken = /[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}\u0131\u0251\u0261][\p{L}\p{M}]*/gu;
const hasForeign = /[\p{Script=Cyrillic}\p{Script=Greek}\u0131\u0251\u0261]/u;

/** The text with Latin letters where it has others that look like them; words of other scripts stay. */
export function toLatin(text: string, notebook: Notebook): string {
  const withD = replaceNoted(text, strokedD, toStrokedD, 'look-alike', notebook);
  const plain = replaceNoted(withD, styled, (letters) => letters.normalize('NFKC'), 'look-alike', notebook);
  if (!hasForeign.test(plain)) return plain;
  // A text that also has letters without a Latin twin speaks Russian or Greek: only words that mix scripts are mended.
  const speaksForeign = [...plain.normalize('NFD')].some(
    (letter) => hasForeign.test(letter) && !latinTwins.has(letter),
  );
  const mend = (token: string): string => {
    const letters = [...token.normalize('NFD')];
    const isMixed = letters.some((letter) => /\p{Script=Latin}/u.test(letter) && !latinTwins.has(letter));
    if (!isMixed && speaksForeign) return token;
    return letters
      .map((letter) => latinTwins.get(letter) ?? letter)
      .join('')
      .normalize('NFC');
  };
  return replaceNoted(plain, foreignToken, mend, 'look-alike', notebook);
}

function toStrokedD(found: string): string {
  return /^[\u00d0\u0189D]/.test(found) ? '\u0110' : '\u0111';
}
