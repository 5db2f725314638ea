import { expect, test } from 'vitest';
import { toNumberKeys } from './number-keys.ts';
import { toTokens } from './tokens.ts';

test('a document number is one word in any spacing, case and dash', () => {
  for (const text of ['24/KH-UBND', '24 / kh - ubnd', '24/KH–UBND', 'số 24/kh-ubnd', '024/KH-UBND'])
    expect(toNumberKeys(text)).toContain('24khubnd');
  expect(toNumberKeys('57 - NQ / TW')).toContain('57nqtw');
  expect(toNumberKeys('202/2025/QH15')).toEqual(['2022025qh15']);
  expect(toNumberKeys('19/2025/QĐ-TTg')).toContain('192025qdttg');
});

test('a dash of the sentence after a number does not hide it', () => {
  expect(toNumberKeys('24/KH-UBND - Triển khai')).toContain('24khubnd');
});

test('days, years and shares are no document numbers', () => {
  for (const text of ['05/3/2025', 'trước ngày 10/12 hằng năm', '2021 - 2025', '1,2% - 1,5%', '25%/năm'])
    expect(toNumberKeys(text)).toEqual([]);
});

test('numbers fold to one form each', () => {
  const words = (text: string) => toTokens(text).map(({ word }) => word);
  expect(words('05/3/2025')).toEqual(['5', '3', '2025']);
  expect(words('2.000 người')).toEqual(['2000', 'nguoi']);
  expect(words('0,6077')).toEqual(words('0.6077'));
  expect(words('5G')).toEqual(['5g']);
});
