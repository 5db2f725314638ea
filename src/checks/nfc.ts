import { findingAt } from '../schema/finding.ts';
import { createLineIndex } from '../text/line-index.ts';
import { findNonNfc } from '../text/nfc.ts';
import type { Rule } from './rule.ts';

/** Every authored file is in Unicode NFC, or searching and comparing words breaks silently. */
export const checkNfc: Rule = ({ authored }) =>
  authored.flatMap(({ file, text }) => {
    const lineAt = createLineIndex(text);
    return findNonNfc(text).map(({ index, found, expected }) =>
      findingAt({ file, ...lineAt(index) }, 'text-not-nfc', { found, expected }),
    );
  });
