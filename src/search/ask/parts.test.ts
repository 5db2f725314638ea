import { describe, expect, test } from 'vitest';
import { questionWords } from '../../wording/vi/search-questions.ts';
import type { Place } from '../index/places.ts';
import { isAsking, readParts } from './parts.ts';

const planned = { id: 'kon-tum', label: 'Kon Tum', isOwn: true, isRead: true };
const places: readonly Place[] = [
  { name: 'Kon Tum', planned: [planned] },
  { name: 'Cần Thơ', planned: [] },
  { name: 'Huế', planned: [] },
];
const partsOf = (text: string) => {
  const { place, years, subject, bare } = readParts(text, places, questionWords);
  return { place: place?.name ?? null, years, subject, bare };
};

describe('a query taken apart', () => {
  test('is place, years and subject, in whatever order and spelling', () => {
    const parts = { place: 'Kon Tum', years: [2030] };
    expect(partsOf('5g kontum 2030')).toMatchObject({ ...parts, subject: '5g' });
    expect(partsOf('đến năm 2030 tỉnh Kon Tum đạt bao nhiêu TFP')).toMatchObject({
      ...parts,
      subject: 'TFP',
    });
    expect(partsOf('TFP Kon Tum 2025 và 2030')).toMatchObject({ years: [2025, 2030], subject: 'TFP' });
    expect(partsOf('Kon Tum cũ')).toMatchObject({ place: 'Kon Tum', subject: '' });
  });

  test('keeps for the search what the question is about', () => {
    expect(partsOf('chữ ký số của tỉnh Kon Tum là bao nhiêu').bare).toBe('chữ ký số tỉnh Kon Tum');
  });

  test('has a place of which there is no plan too', () => {
    expect(partsOf('5g can tho')).toMatchObject({ place: 'Cần Thơ', subject: '5g' });
  });

  test('has no place in words with other tones, and no year in the number of a document or in an amount', () => {
    expect(partsOf('cân thó').place).toBeNull();
    expect(partsOf('Nghị quyết 193/2025/QH15').years).toEqual([]);
    expect(partsOf('bao giờ phủ sóng 100%')).toMatchObject({ years: [], subject: 'phủ sóng' });
  });

  test('keeps words that would say nothing where they are part of others', () => {
    expect(partsOf('trong duoc lieu o kon tum').subject).toBe('trong duoc lieu');
    expect(partsOf('bao ve moi truong').subject).toBe('bao ve moi truong');
  });

  test('asks for more than its words where it asks, or names a place or a year', () => {
    const asks = (text: string): boolean => isAsking(readParts(text, places, questionWords));
    expect(asks('vườn ươm')).toBe(false);
    for (const text of ['vườn ươm là gì', 'vườn ươm Huế', 'vườn ươm 2030']) expect(asks(text)).toBe(true);
  });
});
