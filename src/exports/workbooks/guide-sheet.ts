import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { GuideSheet } from '../../domain/spreadsheets/table-form.ts';
import { guideStyles } from './looks.ts';
import { toRowHeight } from './row-height.ts';

const [nameWidth, wordsWidth] = [24, 96];

interface Line {
  readonly name: string;
  readonly words: string;
}

/** What to do with the workbook, on one screen. */
export function toGuideSheet({ sheet, title, facts, steps }: GuideSheet): WriteSheet {
  const lines: readonly (Line | null)[] = [
    null,
    ...facts.map(({ name, value }) => ({ name, words: value })),
    null,
    ...steps.map((words, at) => ({ name: `${at + 1}`, words })),
  ];
  const placed = lines.flatMap((line, at) => (line === null ? [] : [{ ...line, row: at + 1 }]));
  const cell = (value: string, style: CellStyle): { value: string; style: CellStyle } => ({ value, style });
  return {
    name: sheet,
    columns: [{ width: nameWidth }, { width: wordsWidth }],
    cells: new Map([
      ['0,0', cell(title, guideStyles.title)],
      ...placed.flatMap(
        ({ row, name, words }) =>
          [
            [`${row},0`, cell(name, guideStyles.name)],
            [`${row},1`, cell(words, guideStyles.words)],
          ] as const,
      ),
    ]),
    rowDefs: new Map([
      [0, { height: 26 }],
      ...placed.map(
        ({ row, words }) =>
          [row, { height: toRowHeight([{ text: words, width: wordsWidth - 10 }]) + 4 }] as const,
      ),
    ]),
    // A title wider than the names below it.
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
