import { expect, test } from 'vitest';
import { toTargetFigures } from './figure.ts';
import { toFigureNotes } from './notes.ts';
import { toSampleEntry, toSampleIndicator } from './sample.fixture.ts';

test('a sentence that several figures share is said once', () => {
  const figures = toTargetFigures(toSampleIndicator(), [
    toSampleEntry({ id: 'a--chu-ky-so', year: 2025, note: 'Bản quét in dấu “>”. Riêng năm này.' }),
    toSampleEntry({ id: 'b--chu-ky-so', year: 2030, note: 'Bản quét in dấu “>”.' }),
  ]);
  const { shared, own } = toFigureNotes(figures);
  expect(shared).toEqual(['Bản quét in dấu “>”.']);
  expect([...own.values()]).toEqual(['Riêng năm này.']);
});
