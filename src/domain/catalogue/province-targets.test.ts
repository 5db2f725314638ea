import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../load/corpus.ts';
import { type Catalogue, toCatalogue } from './catalogue.ts';
import { factsOfPlan, factsOfProvince } from './look-up.ts';
import { sidesOf, toHighlights, toProvinceTargets } from './province-targets.ts';

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = toCatalogue((await loadCorpus('.', '2026-11-22')).corpus);
});

function rowsOf(id: string): ReturnType<typeof toProvinceTargets> {
  return toProvinceTargets(sidesOf(provinceAt(id), catalogue), catalogue);
}

function provinceAt(id: string) {
  const province = catalogue.provinces.byId.get(id);
  if (province === undefined) throw new Error(`no province ${id}`);
  return province;
}

describe('the targets of a province', () => {
  test('are all that its plans set, each once, an indicator a row', () => {
    for (const { id, plans } of [...catalogue.byProvince.values()].map((one) => ({
      id: one.province.id,
      ...one,
    }))) {
      const own = plans.flatMap((plan) => factsOfPlan(plan, catalogue).targets);
      if (own.length === 0) continue;
      const rows = rowsOf(id);
      const side = rows.flatMap(
        ({ sides }) => sides.find(({ province }) => province.id === id)?.targets ?? [],
      );
      expect(new Set(side)).toEqual(new Set(own));
      expect(side).toHaveLength(own.length);
      expect(new Set(rows.map(({ indicator }) => indicator.id)).size).toBe(rows.length);
    }
  });

  test('of a new province stand side by side, one side for each that has plans', () => {
    const { inherited } = factsOfProvince(provinceAt('vinh-long'), catalogue);
    const issuers = [...new Set(inherited.map(({ meta }) => meta.province))];
    expect(issuers.length).toBeGreaterThan(1);
    for (const { sides } of rowsOf('vinh-long'))
      expect(sides.map(({ province }) => province.id)).toEqual(issuers);
  });

  test('of a province without plans are none', () => {
    expect(rowsOf('ha-noi')).toEqual([]);
  });
});

describe('what tells most', () => {
  test('begins with what has a value, and no field comes twice before each came once', () => {
    const rows = rowsOf('tien-giang');
    const top = toHighlights(rows, 5, catalogue);
    expect(top[0]?.sides[0]?.observations.length).toBeGreaterThan(0);
    expect(new Set(top.map(({ indicator }) => indicator.field)).size).toBe(5);
  });

  test('takes turns between the provinces of a new one', () => {
    const rows = toHighlights(rowsOf('vinh-long'), 5, catalogue);
    const setting = rows.flatMap(({ sides }) => sides.filter(({ targets }) => targets.length > 0));
    expect(new Set(setting.map(({ province }) => province.id)).size).toBeGreaterThan(1);
  });

  test('is all there is where there is little', () => {
    const rows = rowsOf('tra-vinh').slice(0, 2);
    expect(toHighlights(rows, 5, catalogue)).toHaveLength(2);
  });
});
