import { describe, expect, test } from 'vitest';
import type { TargetEntry } from './entries.ts';
import { markFigures } from './figures.ts';

const entry = (quote: string, printed: string): TargetEntry =>
  // Only what the function reads; the rest of an entry does not matter here.
  ({ id: `${quote}|${printed}`, target: { quote, printed } }) as unknown as TargetEntry;

describe('markFigures', () => {
  test('marks the figure inside its quote and leaves the same number elsewhere plain', () => {
    const target = entry('đến năm 2030 đạt 50%', '50%');
    const pieces = markFigures([{ type: 'text', value: 'Nay 50%, đến năm 2030 đạt 50%.' }], [target]);
    expect(pieces).toEqual([
      { type: 'text', value: 'Nay 50%, đến năm 2030 đạt ' },
      { type: 'figure', value: '50%', targets: [target] },
      { type: 'text', value: '.' },
    ]);
  });

  test('marks one figure once for two targets that share it', () => {
    const [a, b] = [entry('tăng 03 lần', '03 lần'), { ...entry('tăng 03 lần', '03 lần'), id: 'other' }];
    const figures = markFigures([{ type: 'text', value: 'số A và số B tăng 03 lần' }], [a, b]).filter(
      ({ type }) => type === 'figure',
    );
    expect(figures).toEqual([{ type: 'figure', value: '03 lần', targets: [a, b] }]);
  });

  test('finds a figure behind a note, and keeps the note where it stands', () => {
    const target = entry('đạt 2% GRDP', '2%');
    const words = [
      { type: 'text', value: 'Chi ' },
      { type: 'note', id: 'ghi-chu-1' },
      { type: 'text', value: 'đạt 2% GRDP' },
    ] as const;
    expect(markFigures(words, [target]).map(({ type }) => type)).toEqual([
      'text',
      'note',
      'text',
      'figure',
      'text',
    ]);
  });

  test('leaves the words as they are when nothing is recorded about them', () => {
    const words = [{ type: 'text', value: 'Không có con số.' }] as const;
    expect(markFigures(words, [])).toEqual(words);
  });
});
