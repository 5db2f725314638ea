import { formatNumber } from '../../text/numbers.ts';
import { draftSheetWords } from './draft-sheets.ts';

const { decision: decisions } = draftSheetWords.lists;

/** How many rows of a workbook came to what. */
export interface ImportCounts {
  readonly confirmed: number;
  readonly mended: number;
  readonly dropped: number;
  readonly waiting: number;
  readonly settled: number;
  readonly refused: number;
}

/** What `npm run import` and `npm run workbook` say. */
export const importWords = {
  fileWanted: 'Cần tên một tệp: npm run import -- <tệp .xlsx>.',
  oneFile: 'Mỗi lần chỉ nhập một tệp.',
  noFile: (file: string) => `Không có tệp “${file}”.`,
  isFolder: (file: string) => `“${file}” là một thư mục; cần tệp .xlsx.`,
  lockFile: (file: string) =>
    `“${file}” là tệp khóa tạm của Excel hay LibreOffice; cần chính tệp bảng tính (tên không có “~$” hay “.~lock”).`,
  tooBig: (file: string, megabytes: number, most: number) =>
    `“${file}” nặng ${formatNumber(megabytes)} MB, không bảng đối chiếu nào nặng đến thế (tối đa ${formatNumber(most)} MB).`,
  refused: (file: string, said: string) => `${file}: ${said}`,
  csv: (file: string) =>
    `${file}: tệp .csv không giữ được các trang của bảng đối chiếu. Mở bảng gốc (.xlsx), sửa ở đó rồi nhập.`,
  notOurs: (file: string, names: readonly string[]) =>
    `${file}: không trang nào là của bảng đối chiếu (tìm thấy: ${names.map((name) => `“${name}”`).join(', ')}). Bảng đối chiếu được xuất bằng npm run workbook -- <kế hoạch>.`,
  noPlanId: (file: string) =>
    `${file}: không thấy dòng “${draftSheetWords.guide.planId}” ở trang “${draftSheetWords.sheets.guide}”, nên không biết là của kế hoạch nào. Chép lại trang ấy từ tệp gốc, hoặc đặt tên tệp là <kế hoạch>-doi-chieu.xlsx.`,
  unknownPlan: (file: string, plan: string) =>
    `${file}: bảng này của kế hoạch “${plan}”, mà content/plans/ không có kế hoạch ấy.`,
  summary: (file: string, plan: string) => `${file}: bảng đối chiếu của ${plan}`,
  counts: ({ confirmed, mended, dropped, waiting, settled, refused }: ImportCounts): readonly string[] =>
    [
      [decisions.confirm, confirmed],
      [decisions.mend, mended],
      [decisions.drop, dropped],
      ['chưa đối chiếu', waiting],
      ['đã nhận từ trước', settled],
      ['chưa nhận được', refused],
    ].map(([name, count]) => `  ${String(name).padEnd(18)}${formatNumber(Number(count)).padStart(7)}`),
  problems: 'Chưa nhận được:',
  notices: 'Xin lưu ý:',
  more: (count: number) => `… và ${formatNumber(count)} chỗ nữa; thêm --all để xem hết.`,
  dryRun: 'Mới xem thử (--dry-run), chưa ghi gì.',
  nothing: 'Không có gì mới để ghi.',
  written: (rows: number) =>
    `Đã ghi ${formatNumber(rows)} dòng. Việc tiếp theo: npm run check, rồi npm run ledger.`,
  rest: 'Các dòng chưa nhận được vẫn là dự thảo: sửa trong chính tệp này rồi chạy lại; dòng đã ghi không bị ghi lần nữa.',
  unplaced: 'Chưa ghi gì: ghi các dòng này thì npm run check sẽ báo các lỗi sau, mà không rõ do dòng nào:',
  absent: (sheet: string, count: number) =>
    `Trang “${sheet}” không có trong tệp: ${formatNumber(count)} dự thảo của nó vẫn chờ.`,
  planWanted: 'Cần mã của một kế hoạch: npm run workbook -- <kế hoạch>.',
  nothingWaits: (plan: string) =>
    `Kế hoạch “${plan}” không có dự thảo nào chờ đối chiếu; đọc dự thảo từ văn bản bằng npm run draft -- ${plan}.`,
  wouldReplace: (file: string) =>
    `${file} đã có và khác bảng sắp xuất; trong đó có thể có phần chưa nhập. Nhập nó trước (npm run import -- ${file}), rồi chuyển đi nơi khác, hoặc thêm --replace để thay.`,
  exported: (file: string, rows: number) =>
    `Đã xuất ${formatNumber(rows)} dòng chờ đối chiếu ra ${file}. Đối chiếu xong thì chạy: npm run import -- ${file}`,
  unchanged: (file: string) => `${file} đã là bảng mới nhất, không phải xuất lại.`,
} as const;
