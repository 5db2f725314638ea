import { expect, test } from 'vitest';
import { planOf } from '../testing/plan-fixture.ts';
import { provinceOf } from '../testing/province-fixture.ts';
import { loadTinyCorpus } from '../testing/tiny-corpus.ts';
import { toCatalogue } from './catalogue/catalogue.ts';
import { type Country, toCountry } from './country.ts';

const until = { validTo: '2025-06-30' };
const since = { validFrom: '2025-07-01' };
const provinces = [
  provinceOf('tra-vinh', 'Trà Vinh', { ...until, successors: ['vinh-long'] }),
  provinceOf('vinh-long-cu', 'Vĩnh Long', { ...until, successors: ['vinh-long'] }),
  provinceOf('vinh-long', 'Vĩnh Long', { ...since, predecessors: ['tra-vinh', 'vinh-long-cu'] }),
  provinceOf('long-an', 'Long An', { ...until, successors: ['tay-ninh'] }),
  provinceOf('tay-ninh', 'Tây Ninh', { ...since, predecessors: ['long-an'] }),
  provinceOf('ha-noi', 'Hà Nội'),
  provinceOf('dien-bien', 'Điện Biên'),
  provinceOf('da-nang', 'Đà Nẵng'),
];
const tiny = await loadTinyCorpus();
const plan = planOf('Chữ');

function namesOf(country: Country): Record<keyof Country, readonly string[]> {
  const names = (group: keyof Country) => country[group].map(({ province }) => province.id);
  return { covered: names('covered'), merged: names('merged'), unchanged: names('unchanged') };
}

test('names every province of the day once, those without a page apart, in the order of the alphabet', () => {
  expect(namesOf(toCountry(toCatalogue({ ...tiny, provinces, plans: [plan], asOf: '2026-11-22' })))).toEqual({
    covered: ['vinh-long'],
    merged: ['tay-ninh'],
    unchanged: ['da-nang', 'dien-bien', 'ha-noi'],
  });
});

test('gives a province its parts and the plans that they had issued', () => {
  const { covered } = toCountry(toCatalogue({ ...tiny, provinces, plans: [plan], asOf: '2026-11-22' }));
  expect(covered.map(({ parts, plans }) => [parts.map(({ id }) => id), plans])).toEqual([
    [['tra-vinh', 'vinh-long-cu'], [plan]],
  ]);
});

test('speaks of the units that existed on an earlier day', () => {
  expect(namesOf(toCountry(toCatalogue({ ...tiny, provinces, plans: [plan], asOf: '2025-06-30' })))).toEqual({
    covered: ['tra-vinh', 'vinh-long-cu'],
    merged: [],
    unchanged: ['da-nang', 'dien-bien', 'ha-noi', 'long-an'],
  });
});
