/** Words that stand on every page. */
export const siteWords = {
  skipToContent: 'Chuyển đến nội dung chính',
  mainNavigation: 'Các phần của trang',
  doors: 'Các phần',
  plans: 'Kế hoạch',
  indicators: 'Chỉ tiêu',
  tasks: 'Nhiệm vụ',
  progress: 'Tiến độ',
  agencies: 'Cơ quan',
  data: 'Dữ liệu',
  provinces: 'Tỉnh',
  about: 'Giới thiệu',
  method: 'Phương pháp',
  breadcrumb: 'Đường dẫn',
  home: 'Trang chủ',
  pageTitle: (title: string, site: string): string => `${title} – ${site}`,
  asOf: (date: string): string => `Số liệu trên trang tính đến ${date}.`,
  licence: 'Phần biên soạn dùng lại được theo giấy phép',
  licenceName: 'CC BY 4.0',
  licenceRest:
    '(ghi nguồn, dẫn giấy phép và nói rõ đã sửa gì). Văn bản hành chính của cơ quan nhà nước không thuộc phạm vi bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, điều 15).',
  unknown: 'chưa rõ',
} as const;
