import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, csvColumns, formatCsv } from './csv.ts';

const empty = Object.fromEntries(csvColumns.map((column) => [column, ''])) as CsvRecord; // every column is set

describe('formatCsv', () => {
  it('has the columns of the dataset and nothing else when no row is shown', () => {
    expect(formatCsv([])).toBe(`${csvColumns.join(',')}\r\n`);
  });

  it('quotes commas, quotation marks and line breaks, and only those', () => {
    const line = formatCsv([
      { ...empty, task_id: 'a', title: 'Một, hai', text: 'Nói “có”', lead: 'Sở "A"; Sở B', support: 'x\ny' },
    ]);
    expect(line.split('\r\n')[1]).toBe('a,,,"Một, hai",Nói “có”,"Sở ""A""; Sở B",,"x\ny",,,,,,,,,,,');
  });

  it('is read back word for word by another reader, whatever the cells hold', () => {
    const record = fc.record(
      Object.fromEntries(csvColumns.map((column) => [column, fc.string()])),
    ) as fc.Arbitrary<CsvRecord>; // the keys are those of the record
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (records) => {
        expect([...csvParse(formatCsv(records))]).toEqual(records);
      }),
    );
  });
});
