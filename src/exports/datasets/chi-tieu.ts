import { defineDataset } from './dataset.ts';

/** The indicators: what is measured. */
export const indicatorsDataset = defineDataset({
  id: 'chi-tieu',
  title: 'Chỉ tiêu',
  description: 'Các chỉ tiêu có mục tiêu trong các kế hoạch, mỗi chỉ tiêu một dòng.',
  columns: {
    indicator_id: 'Mã chỉ tiêu',
    name: 'Tên chính thức',
    unit: 'Đơn vị, dạng mã',
    direction: 'higher: cao hơn là tốt; lower: thấp hơn là tốt',
    definition: 'Đo cái gì, trên tổng thể nào',
    url: 'Địa chỉ chỉ tiêu trên trang này',
    name_en: 'Tên tiếng Anh',
    question: 'Câu hỏi mà chỉ tiêu trả lời',
    field: 'Lĩnh vực, dạng mã',
    note: 'Điều cần biết; trống khi không có',
  },
  rows: ({ indicators }, links) =>
    [...indicators.values()].map(({ id, name, unit, direction, definition, question, field, note }) => ({
      indicator_id: id,
      name: name.vi,
      ...{ unit, direction, definition },
      url: links.indicator(id),
      name_en: name.en,
      ...{ question, field, note },
    })),
});
