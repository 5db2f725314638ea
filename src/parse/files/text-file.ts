import type { AuthoredFile } from '../../domain/corpus.ts';
import { type Finding, findingAt } from '../../schema/finding.ts';
import { findHidden, withoutHidden } from '../../text/hidden.ts';
import { createLineIndex } from '../../text/line-index.ts';
import { findNonNfc, toNfc } from '../../text/nfc.ts';
import { decodeText } from './encoding.ts';
import type { FileFault, FoundFile } from './found-file.ts';

/** What came of reading one file as text. */
export interface ParsedText {
  /** Null where its letters cannot be told; nothing else is then said about the file. */
  readonly authored: AuthoredFile | null;
  readonly findings: readonly Finding[];
}

/** What is told of a file whose bytes are not known. */
export function toFileFault(file: string, fault: FileFault): Finding {
  return findingAt({ file, line: 1, column: 1 }, fault === 'link' ? 'file-is-link' : 'file-unreadable', null);
}

/** How much of the text before a hidden character is shown, so that an editor finds it. */
const shown = 20;

/**
 * Reads the bytes of an authored file as text: one finding for its encoding, one for each character that nobody sees,
 * one for letters typed as loose marks. The text is what its writer meant, so that nothing else is found because of them.
 */
export function parseTextFile({ file, content }: FoundFile): ParsedText {
  const start = { file, line: 1, column: 1 };
  if (typeof content === 'string') {
    return { authored: null, findings: [toFileFault(file, content)] };
  }
  const { text, encoding } = decodeText(content);
  const findings = encoding === null ? [] : [findingAt(start, 'file-encoding', { encoding })];
  if (text === null) return { authored: null, findings };
  return {
    authored: { file, text: toNfc(withoutHidden(text)) },
    findings: [...findings, ...checkHidden(file, text), ...checkNfc(file, text)],
  };
}

function checkNfc(file: string, text: string): readonly Finding[] {
  const runs = findNonNfc(text, Number.POSITIVE_INFINITY);
  const [first] = runs;
  if (first === undefined) return [];
  const { index, found, expected } = first;
  const place = { file, ...createLineIndex(text)(index) };
  return [findingAt(place, 'text-not-nfc', { found, expected, count: runs.length })];
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
