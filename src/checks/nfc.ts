import { findingAt } from '../schema/finding.ts';
import { findNonNfc } from '../text/nfc.ts';
import type { Rule } from './rule.ts';

/** Every authored file is in Unicode NFC, or searching and comparing words breaks silently. */
export const checkNfc: Rule = ({ authored }) =>
  authored.flatMap(({ file, text }) =>
    findNonNfc(text).map(({ index, found, expected }) => {
      const before = text.slice(0, index).split('\n');
      const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      return findingAt(place, 'text-not-nfc', { found, expected });
    }),
  );
