import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatPercent, formatPublished, parseNumber } from './numbers.ts';

describe('formatNumber', () => {
  test.each([
    [1234.5, '1.234,5'],
    [1000, '1.000'],
    [4257581, '4.257.581'],
    [0.6077, '0,6077'],
    [0.1, '0,1'],
    [-1234.5, '-1.234,5'],
    [0, '0'],
    [-0, '0'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('rounds or fills to the decimals asked for', () => {
    expect(formatNumber(6296.2, { decimals: 2 })).toBe('6.296,20');
    expect(formatNumber(12.55, { decimals: 0 })).toBe('13');
    expect(formatNumber(2.5, { decimals: 0 })).toBe('3');
    expect(formatNumber(-0.001, { decimals: 2 })).toBe('0,00');
  });

  test('throws rather than print what is no number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow('not a finite number: NaN');
    expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => formatNumber(1, { decimals: -1 })).toThrow(RangeError);
  });
});

describe('formatPercent', () => {
  test('takes percent, not a share, and sets no space', () => {
    expect(formatPercent(12.5)).toBe('12,5%');
    expect(formatPercent(100)).toBe('100%');
    expect(formatPercent(30, { decimals: 1 })).toBe('30,0%');
  });
});

describe('formatPublished', () => {
  test.each([
    ['0.6077', '0,6077'],
    ['0.60', '0,60'],
    ['1234.50', '1.234,50'],
    ['4257581', '4.257.581'],
    ['999', '999'],
    ['-1234', '-1.234'],
    ['12345678901234567890.12345', '12.345.678.901.234.567.890,12345'],
  ])('writes %s as %s, keeping every digit', (text, printed) => {
    expect(formatPublished(text)).toBe(printed);
  });

  test.each(['', '0,6077', '1.234,5', '.5', '5.', '1e3', '12%', ' 1', '1\n'])('throws on %j', (text) => {
    expect(() => formatPublished(text)).toThrow(RangeError);
  });

  test('says the same as formatNumber for whole numbers', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(formatPublished(String(value))).toBe(formatNumber(value));
      }),
    );
  });
});

describe('parseNumber', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['1,234', 1.234],
    ['1000', 1000],
    ['1000,5', 1000.5],
    ['03', 3],
    ['0,6077', 0.6077],
    [' 12,5 ', 12.5],
    ['-3,2', -3.2],
    ['\u22123,2', -3.2],
    ['-0', 0],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    ['0.6077', 'English decimals'],
    ['0.607', 'a group after zero'],
    ['1.23', 'a group of two'],
    ['1234.567', 'a first group of four'],
    ['1,234.5', 'English groups'],
    ['1,234,567', 'two commas'],
    ['1.234.56', 'an uneven last group'],
    ['03.000', 'a padded group'],
    [',5', 'no whole part'],
    ['5,', 'no decimals'],
    ['12%', 'a unit'],
    ['> 50', 'a comparator'],
    ['1e3', 'scientific notation'],
    ['ba', 'a word'],
    ['', 'nothing'],
    ['9'.repeat(400), 'more than a number can hold'],
  ])('gives null for %j: %s', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test('undoes formatNumber', () => {
    const value = fc.oneof(
      fc.integer(),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-9),
    );
    fc.assert(
      fc.property(value, (x) => {
        expect(parseNumber(formatNumber(x))).toBe(x + 0); // + 0 turns -0 into 0
      }),
    );
  });
});
