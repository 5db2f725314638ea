import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from './to-csv.ts';

const columns = ['a', 'b', 'c'];
const awkward = fc
  .array(fc.constantFrom('"', ',', '\n', '\r\n', '\r', ';', ' ', 'ủy ban', '-', '=1', '', '0,5'))
  .map((parts) => parts.join(''));
const anyText = fc.oneof(awkward, fc.string({ unit: 'grapheme' }));

describe('CSV', () => {
  test('has a header row and ends every line in CRLF', () => {
    expect(toCsv({ columns }, [{ a: 'một', b: 2, c: null }])).toBe('a,b,c\r\nmột,2,\r\n');
  });

  test('has its header even where there are no rows', () => {
    expect(toCsv({ columns }, [])).toBe('a,b,c\r\n');
  });

  test('quotes what holds a comma, a quote or a line end, and doubles quotes', () => {
    expect(toCsv({ columns }, [{ a: '1,5', b: 'nói "có"', c: 'hai\ndòng' }])).toBe(
      'a,b,c\r\n"1,5","nói ""có""","hai\ndòng"\r\n',
    );
  });

  test('keeps the decimals of a published number', () => {
    expect(toCsv({ columns }, [{ a: { value: 40, published: '40.0' }, b: 0.5, c: 0 }])).toBe(
      'a,b,c\r\n40.0,0.5,0\r\n',
    );
  });

  test('is read back as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, anyText)), (cells) => {
        const rows = cells.map(([a, b, c]) => ({ a, b, c }));
        expect(csvParseRows(toCsv({ columns }, rows))).toEqual([['a', 'b', 'c'], ...cells]);
      }),
    );
  });

  test('ends lines in CRLF only: outside quotes no LF stands alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, anyText)), (cells) => {
        const csv = toCsv(
          { columns },
          cells.map(([a, b, c]) => ({ a, b, c })),
        );
        const unquoted = csv.replaceAll(/"(?:[^"]|"")*"/g, '');
        expect(unquoted.split('\r\n')).toHaveLength(cells.length + 2);
        expect(unquoted.replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
      }),
    );
  });
});
