import type { Observation } from '../../schema/observation.ts';
import { defineDataset, type PublishedNumber } from './dataset.ts';

/** The actual values that somebody published. */
export const observationsDataset = defineDataset({
  id: 'so-lieu',
  title: 'Số liệu đã công bố',
  description:
    'Trị số thực tế của các chỉ tiêu, chỉ gồm những gì đã có nơi công bố, mỗi số một dòng, kèm nguồn.',
  columns: {
    indicator_id: 'Chỉ tiêu, mã trong bảng chi-tieu',
    province_id: 'Tỉnh, mã trong bảng tinh',
    period_start: 'Ngày đầu kỳ số liệu; trống khi nguồn không nêu',
    period_end: 'Ngày cuối kỳ số liệu; trống khi nguồn không nêu',
    label_year: 'Năm ghi trên con số',
    value: 'Trị số, trong CSV giữ đủ số lẻ như công bố; trống khi nguồn chỉ nêu thứ hạng',
    rank: 'Thứ hạng; trống khi nguồn không nêu',
    rank_of: 'Trên tổng số bao nhiêu tỉnh; trống khi nguồn không nêu',
    unit: 'Đơn vị của trị số, dạng mã; rank khi chỉ có thứ hạng',
    publisher: 'Cơ quan công bố con số',
    tier: 'Bậc của nguồn: publisher (nơi công bố), state body (cơ quan nhà nước khác), press (báo chí)',
    released: 'Ngày công bố; trống khi chưa rõ',
    quote: 'Nguyên văn câu nêu con số',
    source_url: 'Địa chỉ trang đã đọc',
    url: 'Địa chỉ chỉ tiêu trên trang này',
    value_published: 'Trị số đúng từng chữ số như công bố, dấu chấm thập phân; trống khi không có trị số',
    vintage: 'Địa giới của con số: 63 tỉnh (đến 30/6/2025) hay 34 tỉnh',
    read: 'Ngày đọc trang nguồn',
  },
  rows: ({ observations }, links) =>
    observations.map((one) => ({
      indicator_id: one.indicator,
      province_id: one.province,
      period_start: one.periodStart,
      period_end: one.periodEnd,
      label_year: one.labelYear,
      value: toPublished(one),
      rank: one.rank,
      rank_of: one.rankOf,
      unit: one.unit,
      publisher: one.publisher,
      tier: one.tier,
      released: one.released,
      quote: one.quote,
      source_url: one.sourceUrl,
      url: links.indicator(one.indicator),
      value_published: toPublished(one)?.published ?? null,
      vintage: one.vintage,
      read: one.read,
    })),
});

function toPublished({ value, valuePublished }: Observation): PublishedNumber | null {
  return value === null ? null : { value, published: valuePublished ?? String(value) };
}
