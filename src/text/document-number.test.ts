import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDocumentNumber, normaliseDocumentNumber, toDocumentNumberKey } from './document-number.ts';

const realNumbers = [
  '24/KH-UBND',
  '1925/QĐ-UBND',
  '2629/KH-UBND',
  '569/QĐ-TTg',
  '202/2025/QH15',
  '70/2025/UBTVQH15',
  '30/2020/NĐ-CP',
  '19/2025/QĐ-TTg',
  '938/BKHCN-KHTC',
  '532/TTr-SKHCN',
  '12/KH-SNN&MT',
  '05/QyĐ-UBND',
  '36a/NQ-CP',
  '21-NQ/TU',
  '57-NQ/TW',
  '57-CTr/TU',
  '01-KH/BCĐTW',
];

describe('normaliseDocumentNumber', () => {
  test.each([
    [' 24 /kh-ubnd', '24/KH-UBND'],
    ['18- NQ/TW', '18-NQ/TW'],
    ['57\u2013NQ\u00a0/\u00a0TW', '57-NQ/TW'],
    ['24/KH\u2011UBND', '24/KH-UBND'],
    ['1925/q\u0111-ubnd', '1925/Q\u0110-UBND'],
    ['1925/Q\u00d0-UBND', '1925/Q\u0110-UBND'],
    ['1925/Q\u0189-UBND', '1925/Q\u0110-UBND'],
    ['1925/qd-ubnd', '1925/QD-UBND'],
    ['569/QĐ-TTG', '569/QĐ-TTg'],
    ['57-CTR/TU', '57-CTr/TU'],
    ['36A/nq-cp', '36a/NQ-CP'],
  ])('writes %j as %s', (text, number) => {
    expect(normaliseDocumentNumber(text)).toBe(number);
  });

  test.each(realNumbers)('leaves %s as it is', (number) => {
    expect(normaliseDocumentNumber(number)).toBe(number);
    expect(normaliseDocumentNumber(number.toLowerCase().normalize('NFD'))).toBe(number);
  });

  test('changes nothing the second time', () => {
    const piece = fc.constantFrom(
      '24',
      '0',
      'a',
      'kh',
      'ttg',
      'Ð',
      'đ',
      '/',
      '-',
      '–',
      ' ',
      '\u00a0',
      '&',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = normaliseDocumentNumber(pieces.join(''));
        expect(normaliseDocumentNumber(once)).toBe(once);
      }),
    );
  });
});

describe('isDocumentNumber', () => {
  test.each(realNumbers)('accepts %s, spaced and in lower case too', (number) => {
    expect(isDocumentNumber(number)).toBe(true);
    expect(isDocumentNumber(` ${number.toLowerCase().replaceAll('/', ' / ')}`)).toBe(true);
  });

  test.each([
    ['', 'nothing'],
    ['57', 'a bare serial'],
    ['/KH-UBND', 'no serial'],
    ['24/KH', 'no issuer'],
    ['57-NQ', 'no issuer'],
    ['24/KH UBND', 'a hyphen missing'],
    ['05/3/2025', 'a date'],
    ['2021-2025', 'a range of years'],
    ['số 24/KH-UBND', 'a word before'],
    ['24/KH-UBND ngày 05/3/2025', 'words after'],
    ['24/25/NĐ-CP', 'a year of two digits'],
  ])('refuses %j: %s', (text) => {
    expect(isDocumentNumber(text)).toBe(false);
  });
});

describe('toDocumentNumberKey', () => {
  test.each(['1925/QĐ-UBND', '1925/qd-ubnd', '1925/Q\u00d0 - UBND', ' 1925 / Qđ\u2013UBND '])(
    'finds %j equal to the official spelling',
    (text) => {
      expect(toDocumentNumberKey(text)).toBe('1925/qd-ubnd');
    },
  );

  test('ignores leading zeros of the serial but not of the rest', () => {
    expect(toDocumentNumberKey('03/NQ-CP')).toBe(toDocumentNumberKey('3/nq-cp'));
    expect(toDocumentNumberKey('30/NQ-CP')).not.toBe(toDocumentNumberKey('3/NQ-CP'));
  });

  test('keeps state and Party forms of a number apart', () => {
    expect(toDocumentNumberKey('57/NQ-TW')).not.toBe(toDocumentNumberKey('57-NQ/TW'));
  });
});
