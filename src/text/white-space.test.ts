import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWhiteSpace } from './white-space.ts';

describe('foldWhiteSpace', () => {
  test('turns line breaks, tabs and runs of spaces of a scan into one space', () => {
    expect(foldWhiteSpace('  đổi mới\n\n  sáng\r\n\ttạo ')).toBe('đổi mới sáng tạo');
  });

  test.each([
    ['no-break space', '\u00a0'],
    ['narrow no-break space', '\u202f'],
    ['ideographic space', '\u3000'],
    ['next line', '\u0085'],
    ['line separator', '\u2028'],
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['word joiner', '\u2060'],
    ['byte order mark', '\ufeff'],
  ])('treats a %s as a space', (_name, blank) => {
    expect(foldWhiteSpace(`${blank}số${blank} ${blank}24${blank}`)).toBe('số 24');
  });

  test('composes decomposed letters', () => {
    expect(foldWhiteSpace('tỉnh  Trà Vinh'.normalize('NFD'))).toBe('tỉnh Trà Vinh');
  });

  test('keeps case, tones and punctuation', () => {
    expect(foldWhiteSpace('Điều 1. Phạm vi;')).toBe('Điều 1. Phạm vi;');
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldWhiteSpace(text);
        expect(foldWhiteSpace(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
    );
  });
});
