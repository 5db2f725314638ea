import { formatNumber } from '../../text/numbers.ts';

/** What the commands of the project say to the person at the terminal. */
export const commandWords = {
  unforeseen:
    'Lệnh dừng vì một lỗi của chương trình, không phải vì tệp bạn viết. Hãy gửi các dòng sau cho người phụ trách kỹ thuật:',
  diskFull: (place: string | null) =>
    `Đĩa đã đầy, không ghi được${at(place)}. Giải phóng chỗ trên đĩa rồi chạy lại.`,
  notAllowed: (place: string | null) =>
    `Máy không cho ghi hoặc đọc${at(place)}. Sửa quyền của thư mục ấy, hoặc chọn thư mục khác (OUT_DIR).`,
  tooManyFiles:
    'Máy không cho mở thêm tệp. Đóng bớt chương trình, hoặc nâng giới hạn (ulimit -n), rồi chạy lại.',
  diskBroken: (place: string | null) =>
    `Đĩa báo lỗi khi đọc hoặc ghi${at(place)}. Kiểm tra đĩa rồi chạy lại.`,
  changedMeanwhile: (file: string) =>
    `${file} vừa được thay bởi chương trình khác, nên chưa ghi gì cả. Chạy lại lệnh.`,
  othersWrite: 'Một chương trình khác đang ghi vào thư mục này quá lâu; chờ nó xong rồi chạy lại lệnh.',
  stopped: 'Đã dừng theo yêu cầu.',
  unknownArgument: (given: string, known: readonly string[], nearest: string | null = null) =>
    nearest === null
      ? `Không hiểu “${given}”; ${known.length === 0 ? 'lệnh này không có tùy chọn nào' : `lệnh này có tùy chọn: ${known.join(', ')}`}.`
      : `Không hiểu “${given}”; có phải ${nearest}?`,
  valueMissing: (option: string) =>
    `${option} cần một giá trị theo sau, ví dụ ${option} <giá trị>; giá trị có dấu cách thì đặt trong "…".`,
  argumentTwice: (option: string) => `${option} được nêu hai lần; chỉ nêu một lần.`,
  lastSiteStays: (folder: string) => `Trang không dựng được. Bản trước trong ${folder} vẫn giữ nguyên.`,
  noSite: (folder: string) => `Chưa có trang nào trong ${folder}; chạy npm run build trước.`,
  portTaken: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng; đặt PORT thành số khác, hoặc PORT=0 để lấy cổng trống.`,
  portForbidden: (port: number) => `Máy không cho mở cổng ${port}; đặt PORT từ 1024 trở lên.`,
  serving: (address: string) => `Trang đang chạy tại ${address}`,
  developing: (address: string) => `Xem trang đang soạn ở ${address} – trang đổi theo mỗi lần lưu tệp.`,
  overlayName: 'Kiểm tra nội dung và số liệu',
  overlayTitle: (findings: number) => `Có ${formatNumber(findings)} chỗ cần sửa`,
  overlayMessage:
    'Sửa các tệp nêu dưới đây; bảng này tự mất khi không còn lỗi. Nhấn Esc để xem trang phía sau.',
  overlayRest: (more: number) => `… và ${formatNumber(more)} chỗ nữa; chạy npm run check để xem hết.`,
  sampleServing: (address: string) => `Trang mẫu (Tỉnh Mẫu, không có thật) đang chạy tại ${address}`,
  howToStop: 'Nhấn Ctrl+C để dừng.',
  notASite: (folder: string) =>
    `${folder} có tệp không phải của trang dựng xong, nên không bị thay; chọn thư mục khác (OUT_DIR), hoặc tự dọn thư mục ấy.`,
  mountPoint: (folder: string) =>
    `${folder} là gốc của một ổ đĩa được gắn vào, không thay nguyên khối được; chọn một thư mục bên trong, ví dụ OUT_DIR=${folder}/dist.`,
  steps: {
    check: 'Đang kiểm tra nội dung và số liệu',
    render: 'Đang dựng các trang',
    index: 'Đang lập chỉ mục tìm kiếm',
    publish: 'Đang đưa trang mới vào chỗ',
  },
  built: ({ folder, pages, files, bytes, seconds }: Built) =>
    `Đã dựng ${formatNumber(pages)} trang trong ${formatNumber(seconds, { decimals: 1 })} giây: ${formatNumber(files)} tệp, ${formatNumber(bytes / 1e6, { decimals: 1 })} MB, trong ${folder}.`,
  read: ({ plans, provinces, tasks, reports, asOf }: Read) =>
    `Đã đọc ${formatNumber(plans)} kế hoạch của ${formatNumber(provinces)} tỉnh, ${formatNumber(tasks)} nhiệm vụ, ${formatNumber(reports)} báo cáo; tính đến ${asOf}.`,
  ledgerWaits: 'Sổ liên kết chưa được ghi; sửa các chỗ trên rồi chạy lại npm run ledger.',
  ledger: ({ pages, clauses }: { readonly pages: number; readonly clauses: number }) =>
    `Sổ liên kết: ${formatNumber(pages)} trang, ${formatNumber(clauses)} điều khoản.`,
} as const;

interface Built {
  readonly folder: string;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
}

interface Read {
  readonly plans: number;
  readonly provinces: number;
  readonly tasks: number;
  readonly reports: number;
  /** Printed as documents do. */
  readonly asOf: string;
}

function at(place: string | null): string {
  return place === null ? '' : ` (${place})`;
}
