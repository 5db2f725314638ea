import { expect, test } from 'vitest';
import { toFaultReport } from './fault-report.ts';

const none = { mail: null, phone: null, form: null };
const place = {
  ...{ address: 'https://tinh.example/ke-hoach/x/#ii-2', words: 'Đạt 50% & hơn' },
  ...{ subject: 'Báo sai sót: khoản 2', body: 'Đạt 50% & hơn\n' },
};

test('a mail opens with subject, address and words filled in', () => {
  const href = toFaultReport({ ...none, mail: 'a@tinh.example', phone: '0294 3855 888' }, place);
  const url = new URL(href ?? '');
  expect(url.protocol + url.pathname).toBe('mailto:a@tinh.example');
  expect(url.searchParams.get('subject')).toBe('Báo sai sót: khoản 2');
  expect(url.searchParams.get('body')).toBe('Đạt 50% & hơn\n');
});

test('a form comes before a mail, and takes address and words where it asks for them', () => {
  const form = 'https://bieu-mau.example/?o={address}&chu={words}';
  const url = new URL(toFaultReport({ ...none, mail: 'a@tinh.example', form }, place) ?? '');
  expect(url.searchParams.get('o')).toBe(place.address);
  expect(url.searchParams.get('chu')).toBe(place.words);
});

test('a telephone alone is called, and without a contact there is nothing', () => {
  expect(toFaultReport({ ...none, phone: '+84 294.3855 888' }, place)).toBe('tel:+842943855888');
  expect(toFaultReport(null, place)).toBeNull();
});
