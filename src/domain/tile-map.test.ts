import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../load/corpus.ts';
import { existsOn } from './provinces.ts';
import { seaTiles, tileMapSize, tiles } from './tile-map.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');
const at = new Map(tiles.map((tile) => [tile.province, tile]));

function touch(a: string, b: string): boolean {
  const [one, other] = [at.get(a), at.get(b)];
  if (one === undefined || other === undefined) return false;
  const [rows, halves] = [Math.abs(one.row - other.row), Math.abs(one.half - other.half)];
  return (rows === 0 && halves === 2) || (rows === 1 && halves < 2);
}

describe('the tile map', () => {
  test('has one tile for each province of today and for no other', () => {
    const today = corpus.provinces.filter((province) => existsOn(province, corpus.asOf));
    expect(tiles.map(({ province }) => province).toSorted()).toEqual(today.map(({ id }) => id).toSorted());
  });

  test('lays no tile upon another', () => {
    const all = [...tiles, ...seaTiles];
    const overlaps = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter(({ row, half }) => row === one.row && Math.abs(half - one.half) < 2)
        .map((other) => [one.province, other.province]),
    );
    expect(overlaps).toEqual([]);
  });

  test('lets each tile touch another, so that the country is one', () => {
    const reached = new Set(['ha-noi']);
    for (const id of reached)
      for (const { province } of tiles) if (touch(id, province)) reached.add(province);
    expect(reached.size).toBe(tiles.length);
  });

  test.each([
    ['ha-noi', 'phu-tho'],
    ['ninh-binh', 'thanh-hoa'],
    ['da-nang', 'quang-ngai'],
    ['dak-lak', 'khanh-hoa'],
    ['dong-thap', 'vinh-long'],
    ['vinh-long', 'can-tho'],
  ])('shows that %s and %s are neighbours', (a, b) => {
    expect(touch(a, b)).toBe(true);
  });

  test('draws Hoàng Sa and Trường Sa at sea, east of the province that each is part of', () => {
    expect(seaTiles.map(({ archipelago, province }) => [archipelago, province])).toEqual([
      ['hoang-sa', 'da-nang'],
      ['truong-sa', 'khanh-hoa'],
    ]);
    const eastern = Math.max(...tiles.map(({ half }) => half));
    for (const { half } of seaTiles) expect(half).toBeGreaterThan(eastern);
    expect(tileMapSize).toEqual({ halves: 14, rows: 18 });
  });
});
