/** What the program says that measures the rules which propose facts. */
export const draftMeasureWords = {
  head: ['kế hoạch', 'loại', 'đã đối chiếu', 'đề xuất', 'trùng', 'tìm được', 'đúng', 'khớp trong số trùng'],
  allOf: (plans: number): string => `cả ${plans} kế hoạch`,
  heldOut: ' (để riêng)',
  kinds: {
    figures: 'mục tiêu có con số',
    'goals-without-figure': 'mục tiêu không có con số',
    'not-goals': 'con số không phải mục tiêu',
    tasks: 'nhiệm vụ',
    duties: 'báo cáo',
  } as Readonly<Record<string, string>>,
  agreements: {
    indicator: 'chỉ tiêu',
    comparator: 'so sánh',
    unit: 'đơn vị',
    year: 'năm',
    period: 'kỳ',
    baseYear: 'năm gốc',
  } as Readonly<Record<string, string>>,
  registers: {
    whole: 'Danh mục chỉ tiêu có đủ chỉ tiêu của kế hoạch:',
    'of-other-plans': 'Danh mục chỉ có chỉ tiêu của các kế hoạch khác:',
  },
} as const;
