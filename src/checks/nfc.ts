import { findNonNfc } from '../text/nfc.ts';
import type { Rule } from './rule.ts';

/** Every authored file is in Unicode NFC, or searching and comparing words breaks silently. */
export const checkNfc: Rule = ({ authored }) =>
  authored.flatMap(({ file, text }) =>
    findNonNfc(text).map(({ index, found, expected }) => {
      const before = text.slice(0, index).split('\n');
      return {
        file,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        rule: 'nfc',
        // The two look alike on screen; their code points tell them apart.
        message: `“${found}” viết dấu tách rời (tìm thấy ${codePoints(found)}; cần Unicode dựng sẵn NFC “${expected}”, ${codePoints(expected)}).`,
        fix: 'Gõ lại chữ này bằng bảng mã Unicode dựng sẵn.',
      };
    }),
  );

function codePoints(text: string): string {
  return [...text]
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
