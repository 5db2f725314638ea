import type { ContradictionEntry } from '../../domain/catalogue/entries.ts';
import { defineDataset, joinList } from './dataset.ts';

/** The targets: every figure that a plan sets as a goal. */
export const targetsDataset = defineDataset({
  id: 'muc-tieu',
  title: 'Mục tiêu',
  description:
    'Mỗi con số mà một kế hoạch đặt làm mục tiêu là một dòng, kèm nguyên văn; các mục tiêu trái nhau trong cùng văn bản đều được giữ.',
  columns: {
    target_id: 'Mã mục tiêu: <kế hoạch>--<điều khoản>--<chỉ tiêu>',
    plan_id: 'Kế hoạch, mã trong bảng ke-hoach',
    clause_id: 'Điều khoản in con số, mã trong bảng dieu-khoan',
    indicator_id: 'Chỉ tiêu, mã trong bảng chi-tieu',
    quote: 'Nguyên văn',
    comparator:
      'Con số ràng buộc thế nào: gt (trên), gte (từ … trở lên), lt (dưới), lte (trong nhóm), eq (đạt), approx (khoảng), range (từ … đến)',
    comparator_printed: 'Chữ hoặc dấu so sánh như in; trống khi không in',
    value: 'Trị số theo đơn vị; trống khi là khoảng',
    low: 'Cận dưới của khoảng; trống khi không phải khoảng',
    high: 'Cận trên của khoảng; trống khi không phải khoảng',
    unit: 'Đơn vị, dạng mã',
    year: 'Năm phải đạt; trống khi văn bản không nêu',
    period: 'by-year: đến năm ấy; per-year: mỗi năm',
    base_year: 'Năm gốc của mục tiêu tương đối; trống khi không có',
    certainty: 'certain, hoặc doubtful khi chính văn bản hay bản quét gây nghi ngờ',
    note: 'Điều cần biết về con số; trống khi không có',
    url: 'Địa chỉ điều khoản trên trang này',
    printed: 'Con số như in',
    contradicts:
      'Mã các mục tiêu trái với mục tiêu này trong cùng văn bản, cách nhau bằng “; ”; trống khi không có',
  },
  rows: ({ targets, contradictions }, links) => {
    const against = toOpponents(contradictions);
    return targets.map(({ id, plan, target }) => ({
      target_id: id,
      plan_id: plan.id,
      clause_id: target.clause,
      indicator_id: target.indicator,
      quote: target.quote,
      comparator: target.comparator,
      comparator_printed: target.comparatorPrinted === '' ? null : target.comparatorPrinted,
      value: target.value,
      low: target.low,
      high: target.high,
      unit: target.unit,
      year: target.year,
      period: target.period,
      base_year: target.baseYear,
      certainty: target.certainty,
      note: target.note,
      url: links.clause(plan.id, target.clause),
      printed: target.printed,
      contradicts: joinOrNull(against.get(id) ?? []),
    }));
  },
});

/** What each contradicted target stands against, once each, by its id. */
function toOpponents(contradictions: readonly ContradictionEntry[]): ReadonlyMap<string, readonly string[]> {
  const pairs = contradictions.flatMap(({ targets }) =>
    targets.flatMap((one) => targets.map((other) => ({ one: one.id, other: other.id }))),
  );
  const opponents = Map.groupBy(pairs, ({ one }) => one);
  return new Map(
    [...opponents].map(([id, found]) => [
      id,
      [...new Set(found.map(({ other }) => other))].filter((other) => other !== id),
    ]),
  );
}

function joinOrNull(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : joinList(ids);
}
