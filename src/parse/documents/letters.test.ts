import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLetters } from './letters.ts';
import { createNotebook } from './notebook.ts';

/** The text cleaned, and each change as its kind and the words before and after. */
function clean(text: string): { readonly text: string; readonly told: readonly string[] } {
  const notebook = createNotebook();
  const cleaned = cleanLetters(text, notebook);
  return {
    text: cleaned,
    told: [
      ...notebook.changes.map(({ kind, before, after }) => `${kind}: ${before} → ${after}`),
      ...notebook.doubts.map(({ kind, words }) => `${kind}? ${words}`),
    ],
  };
}

test.each([
  ['soft hyphens', 'nghiên c\u00adứu', 'nghiên cứu', ['soft-hyphen: c\u00adứu → cứu']],
  [
    'letters of no width',
    'mục\u200b tiêu\ufeff',
    'mục tiêu',
    ['hidden: mục\u200b tiêu → mục tiêu', 'hidden: tiêu\ufeff → tiêu'],
  ],
  ['double spaces', 'đạt  50%', 'đạt 50%', ['white-space: đạt  50% → đạt 50%']],
  ['spaces that do not break', 'Số\u00a024', 'Số 24', ['white-space: Số\u00a024 → Số 24']],
  ['spaces at the ends, of which nothing is told', '\u00a0 mục tiêu \t', 'mục tiêu', []],
  [
    'letters typed as loose marks',
    'mu\u031b\u0323c tiêu',
    'mực tiêu',
    ['composed: mu\u031b\u0323c tiêu → mực tiêu'],
  ],
  [
    'the letter ð of Iceland',
    'ðổi mới, Ðiều 1',
    'đổi mới, Điều 1',
    ['look-alike: ðổi → đổi', 'look-alike: mới, Ðiều → mới, Điều'],
  ],
  ['đ of a d and a loose stroke', 'd\u0335iều', 'điều', ['look-alike: d\u0335iều → điều']],
  ['the capital Ɖ of Africa', '\u0189iều', 'Điều', ['look-alike: \u0189iều → Điều']],
  ['Cyrillic letters in a word', 'cơ qu\u0430n', 'cơ quan', ['look-alike: cơ qu\u0430n → cơ quan']],
  ['Greek capitals', 'Κế hoạch', 'Kế hoạch', ['look-alike: Κế hoạch → Kế hoạch']],
  ['a Cyrillic letter with a tone', 'h\u043e\u0301a', 'hóa', ['look-alike: h\u043e\u0301a → hóa']],
  ['wide digits', '５０%', '50%', ['look-alike: ５０% → 50%']],
  ['joined letters of a PDF', 'ﬁle', 'file', ['look-alike: ﬁle → file']],
  ['a Roman number of one sign', 'Ⅳ. NHIỆM VỤ', 'IV. NHIỆM VỤ', ['look-alike: Ⅳ. → IV.']],
  ['hyphens that do not break', '24\u2011KH', '24-KH', ['dash: 24\u2011KH → 24-KH']],
  ['the dash that Word makes of a mark', '– Chủ trì', '- Chủ trì', ['dash: – Chủ → - Chủ']],
  ['other marks of items', '• Chủ trì', '- Chủ trì', ['symbol: • Chủ → - Chủ']],
  ['marks of the font Symbol', '\uf0b7 Chủ trì', '- Chủ trì', ['symbol: \uf0b7 Chủ → - Chủ']],
])('%s are told', (_, before, after, told) => {
  expect(clean(before)).toEqual({ text: after, told });
});

describe('what is printed stays', () => {
  test.each([
    'giai đoạn 2021 – 2025',
    'kinh tế – xã hội',
    'giảm −5%',
    'TGFα, µm, 5 °C, 10 m², ≥ 15',
    'Москва и Россия',
    'tế bào Β–lymphô của Ελλάδα',
    '“Chiến lược” … ‘đổi mới’',
  ])('%s', (text) => {
    expect(clean(text)).toEqual({ text, told: [] });
  });
});

test('a word of two scripts is mended in a text that speaks Russian too', () => {
  expect(clean('Москва, cơ qu\u0430n').text).toBe('Москва, cơ quan');
});

test('signs of an unknown font and lost letters stay, and are told', () => {
  expect(clean('mức \ue000 15').told).toEqual(['unknown-symbol? mức \ue000 15']);
  expect(clean('k\ufffd hoạch')).toEqual({ text: 'k\ufffd hoạch', told: ['unknown-symbol? k\ufffd hoạch'] });
});

test('forced line ends are kept, without the spaces at them', () => {
  expect(clean('một \u000b hai\r\nba\u2028bốn').text).toBe('một\nhai\nba\nbốn');
});

test('cleaning twice changes no more than cleaning once', () => {
  const letters = fc.constantFrom(
    ...[...'ađĐ -–•. 1'],
    '\u00ad',
    '\u00a0',
    '\u0301',
    '\u0335',
    '\u0430',
    '\u200b',
    '\n',
    '\t',
    'ð',
    '\uf0b7',
    '５',
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 20 }), (text) => {
      const once = clean(text).text;
      expect(clean(once).text).toBe(once);
      expect(once.normalize('NFC')).toBe(once);
    }),
  );
});
