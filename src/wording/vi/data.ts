import { formatNumber } from '../../text/numbers.ts';

/** Words of the page that lists the open data. */
export const dataWords = {
  title: 'Dữ liệu mở',
  lead: 'Toàn bộ dữ liệu của trang, dưới dạng bảng, tải về tự do, không cần đăng ký. Mỗi bảng có bản CSV để mở bằng phần mềm bảng tính và bản JSON để máy đọc.',
  datasets: 'Các bảng',
  rows: (count: number): string => (count === 0 ? 'chưa có dòng nào' : `${formatNumber(count)} dòng`),
  seeTable: 'Xem, lọc, tìm trên trang',
  download: (format: string): string => `Tải ${format}`,
  downloadOf: (dataset: string): string => `bảng ${dataset}`,
  kilobytes: (bytes: number): string => `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`,
  columns: (count: number): string => `${count} cột`,
  column: 'Cột',
  meaning: 'Ý nghĩa',
  columnsOf: (dataset: string): string => `Các cột của bảng ${dataset}`,
  howTo: 'Cách đọc',
  conventions: [
    'CSV mã hóa UTF-8 theo RFC 4180, dòng đầu là tên cột; số thập phân dùng dấu chấm; ngày viết NĂM-THÁNG-NGÀY.',
    'Ô trống (trong JSON là null) nghĩa là văn bản hay nguồn không nêu. Trống không bao giờ là số 0.',
    'Ô có nhiều giá trị thì các giá trị cách nhau bằng dấu chấm phẩy và một dấu cách.',
    'JSON gồm dataset (tên bảng), as_of (ngày dữ liệu nói về), licence (giấy phép) và rows (các dòng, cùng những cột như CSV).',
    'Các bảng nối với nhau bằng những cột có tên kết thúc bằng _id hay _ids. Mã đã đăng thì không đổi.',
  ],
  reuse: 'Dùng lại',
  reuseLead: 'Phần biên soạn được dùng lại theo giấy phép',
  reuseRest: 'miễn là ghi nguồn, dẫn giấy phép và nói rõ đã sửa gì, chẳng hạn:',
  citation: (site: string, day: string): string => `${site}, dữ liệu tính đến ${day}.`,
  otherForms: 'Toàn văn từng kế hoạch còn có bản Markdown và JSON, tải ở trang của',
  otherFormsLink: 'mỗi kế hoạch',
} as const;
