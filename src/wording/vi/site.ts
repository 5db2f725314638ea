/** Words that stand on every page. */
export const siteWords = {
  name: 'Kế hoạch mở',
  tagline: 'Kế hoạch của các tỉnh và tiến độ thực hiện, dưới dạng dữ liệu mở',
  skipToContent: 'Chuyển đến nội dung chính',
  mainNavigation: 'Các phần của trang',
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
  pageTitle: (title: string): string => `${title} – Kế hoạch mở`,
  asOf: (date: string): string => `Số liệu trên trang tính đến ${date}.`,
  licence: 'Phần biên soạn dùng lại được theo giấy phép',
  licenceName: 'CC BY 4.0',
  licenceRest:
    '(ghi nguồn, dẫn giấy phép và nói rõ đã sửa gì). Văn bản hành chính của cơ quan nhà nước không thuộc phạm vi bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, điều 15).',
  independent:
    'Trang này không phải trang của cơ quan nhà nước. Khi cần viện dẫn trước pháp luật, hãy dùng bản có chữ ký và dấu.',
  unknown: 'chưa rõ',
} as const;
