import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../domain/catalogue/catalogue.ts';
import { factsOfPlan } from '../../domain/catalogue/look-up.ts';
import { loadCorpus } from '../../load/corpus.ts';
import { formatClausePath } from './clause-path.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');
const catalogue = toCatalogue(corpus);

function pathOf(planId: string, clause: string): string {
  const plan = corpus.plans.find(({ id }) => id === planId);
  if (plan === undefined) throw new Error(`no plan ${planId}`);
  const { clauses, byClause } = factsOfPlan(plan, catalogue);
  const placed = clauses.get(clause);
  if (placed === undefined) throw new Error(`no clause ${clause}`);
  return formatClausePath(placed, plan, byClause.get(clause), catalogue.provinces);
}

describe('where a clause stands', () => {
  test('is its plan with province, the titles above it, and the year of its figures', () => {
    expect(pathOf('tra-vinh-24-kh-ubnd-2025', 'ii-2-a')).toBe(
      'Kế hoạch 24/KH-UBND ngày 05/3/2025, tỉnh Trà Vinh › II. MỤC TIÊU › 2. Mục tiêu cụ thể › đến năm 2030',
    );
  });

  test('does not repeat a year that a title says', () => {
    expect(pathOf('tien-giang-ke-hoach-57-2025', 'iii-2-1-b-g1')).toBe(
      'Kế hoạch (chưa rõ số) ngày 06/5/2025, tỉnh Tiền Giang › III- MỤC TIÊU › 2. Mục tiêu cụ thể › 2.1. Đến hết năm 2025 › b) Phát triển nguồn lực',
    );
  });

  test('cuts a long title at a word', () => {
    expect(pathOf('tra-vinh-24-kh-ubnd-2025', 'pl-ii-4')).toMatch(
      /› PHỤ LỤC › II\. Tập trung xây dựng, [^›]{30,60}…$/u,
    );
  });

  test('tells a former province from the one of today that has its name', () => {
    expect(pathOf('vinh-long-1925-qd-ubnd-2023', 'ii-2')).toContain(
      'tỉnh Vĩnh Long (đến 30/6/2025) › II. MỤC TIÊU',
    );
  });
});
