import type { AuthoredFile } from '../../domain/corpus.ts';
import { type Finding, findingAt } from '../../schema/finding.ts';
import { findHidden } from '../../text/hidden.ts';
import { createLineIndex } from '../../text/line-index.ts';
import { decodeText } from './encoding.ts';
import type { FoundFile } from './found-file.ts';

/** What came of reading one file as text. */
export interface ParsedText {
  /** Null where its letters cannot be told; nothing else is then said about the file. */
  readonly authored: AuthoredFile | null;
  readonly findings: readonly Finding[];
}

/** How much of the text before a hidden character is shown, so that an editor finds it. */
const shown = 20;

/** Reads the bytes of an authored file as text: one finding for its encoding, one for each character that nobody sees. */
export function parseTextFile({ file, content }: FoundFile): ParsedText {
  const start = { file, line: 1, column: 1 };
  if (typeof content === 'string') {
    const code = content === 'link' ? 'file-is-link' : 'file-unreadable';
    return { authored: null, findings: [findingAt(start, code, null)] };
  }
  const { text, encoding } = decodeText(content);
  const findings = encoding === null ? [] : [findingAt(start, 'file-encoding', { encoding })];
  if (text === null) return { authored: null, findings };
  return { authored: { file, text }, findings: [...findings, ...checkHidden(file, text)] };
}

function checkHidden(file: string, text: string): readonly Finding[] {
  const lineAt = createLineIndex(text);
  return findHidden(text).map(({ index, ...hidden }) => {
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    return findingAt({ file, ...lineAt(index) }, 'character-hidden', {
      ...hidden,
      after: line.slice(-shown).trimStart(),
    });
  });
}
