/** Words of every table that can be searched, filtered and sorted. */
export const tableWords = {
  form: 'Tìm và lọc',
  search: 'Tìm trong bảng',
  searchHint: 'Không cần gõ dấu. Đặt trong ngoặc kép để tìm nguyên cụm.',
  filter: 'Lọc kết quả',
  closeSheet: 'Đóng',
  byPlan: 'Xem theo từng kế hoạch',
  any: 'Tất cả',
  unstated: 'Văn bản không nêu',
  provincesNow: 'Tỉnh hiện nay',
  provincesThen: 'Tỉnh đã ban hành',
  option: (name: string, count: string): string => `${name} (${count})`,
  chip: (facet: string, value: string): string => `${facet}: ${value}`,
  chips: 'Đang lọc theo',
  remove: (chip: string): string => `Bỏ lọc ${chip}`,
  clear: 'Bỏ mọi bộ lọc',
  sort: 'Xếp theo',
  sortNone: 'Thứ tự trong kế hoạch',
  sortings: {
    words: {
      ascending: (column: string): string => `${column} A–Y`,
      descending: (column: string): string => `${column} Y–A`,
    },
    numbers: {
      ascending: (column: string): string => `${column} tăng dần`,
      descending: (column: string): string => `${column} giảm dần`,
    },
  },
  total: (count: string, things: string): string => `${count} ${things}`,
  shown: (count: string, total: string, things: string): string => `${count} trên ${total} ${things}`,
  showRows: (count: string, things: string): string => `Xem ${count} ${things}`,
  more: (next: string, left: string): string => `Xem thêm ${next} (còn ${left})`,
  otherKind: (count: string, things: string): string => `Xem ${count} ${things} khớp`,
  download: 'Tải bảng đang lọc (.csv)',
  downloadFailed:
    'Chưa tải được bảng đang lọc. Xin tải lại trang rồi thử lại, hoặc tải toàn bộ bảng ở trang Dữ liệu.',
} as const;
