import { expect, test } from 'vitest';
import { planOf } from '../testing/plan-fixture.ts';
import { provinceOf } from '../testing/province-fixture.ts';
import { provincesWithPage } from './province-pages.ts';

const plan = planOf('Chữ');
const into = (next: string) => ({ successors: [next] });
const madeOf = (...before: readonly string[]) => ({ predecessors: [...before] });

const traVinh = provinceOf('tra-vinh', 'Trà Vinh', into('vinh-long'));
const benTre = provinceOf('ben-tre', 'Bến Tre', into('vinh-long'));
const vinhLong = provinceOf('vinh-long', 'Vĩnh Long', madeOf('tra-vinh', 'ben-tre'));
const haNoi = provinceOf('ha-noi', 'Hà Nội');
const longAn = provinceOf('long-an', 'Long An', into('tay-ninh'));
const tayNinh = provinceOf('tay-ninh', 'Tây Ninh', madeOf('long-an'));

test('a province with a plan has a page, and so has everything that it became and was made beside', () => {
  const provinces = [haNoi, traVinh, benTre, longAn, vinhLong, tayNinh];
  expect([...provincesWithPage({ provinces, plans: [plan] })]).toEqual(['tra-vinh', 'vinh-long', 'ben-tre']);
});

test('what a province was made of long ago has a page too', () => {
  const cuuLong = provinceOf('cuu-long', 'Cửu Long', into('tra-vinh'));
  const provinces = [cuuLong, { ...traVinh, predecessors: ['cuu-long'] }, vinhLong];
  expect(provincesWithPage({ provinces, plans: [plan] })).toContain('cuu-long');
});

test('without a plan no province has a page', () => {
  expect(provincesWithPage({ provinces: [traVinh, vinhLong], plans: [] }).size).toBe(0);
});

test('an id that no province has gets no page, whoever names it', () => {
  const alone = { ...traVinh, successors: ['khong-co'] };
  expect([...provincesWithPage({ provinces: [alone], plans: [plan] })]).toEqual(['tra-vinh']);
  expect(provincesWithPage({ provinces: [haNoi], plans: [plan] }).size).toBe(0);
});
