import { formatNumber } from '../../text/numbers.ts';

/** How many drafts of each kind wait, and how many of their indicators are new. */
export interface DraftCounts {
  readonly targets: number;
  readonly indicators: number;
  readonly qualitative: number;
  readonly notGoals: number;
  readonly contradictions: number;
  readonly tasks: number;
  readonly duties: number;
  readonly agencies: number;
}

/** What `npm run draft` says. */
export const draftWords = {
  planWanted: 'Cần mã của một kế hoạch: npm run draft -- <kế hoạch>.',
  onePlan: 'Mỗi lần chỉ đọc một kế hoạch.',
  unknownPlan: (asked: string, nearest: string | null, known: readonly string[]): string => {
    if (known.length === 0) return `Không có kế hoạch “${asked}”; content/plans/ chưa có tệp nào.`;
    const meant = nearest === null ? '' : ` Có phải ý bạn là “${nearest}”?`;
    return `Không có kế hoạch “${asked}”.${meant} Đang có: ${known.join(', ')}.`;
  },
  notWhole: (plan: string): string =>
    `Văn bản của “${plan}” chưa đọc được hết, nên chưa đề xuất gì; chạy npm run check và sửa các lỗi của tệp ấy trước.`,
  unsound: 'Chưa ghi gì: ghi các dự thảo này thì npm run check sẽ báo các lỗi sau:',
  title: (plan: string): string => `Dự thảo đọc từ văn bản của ${plan}, chờ đối chiếu:`,
  counts: (counts: DraftCounts): readonly string[] =>
    lines([
      ['mục tiêu có con số', counts.targets, saySome('chỉ tiêu mới', counts.indicators)],
      ['mục tiêu không có con số', counts.qualitative, ''],
      ['con số không phải mục tiêu', counts.notGoals, ''],
      ['chỗ trái nhau', counts.contradictions, ''],
      ['nhiệm vụ', counts.tasks, saySome('cơ quan hay cách viết mới', counts.agencies)],
      ['báo cáo', counts.duties, ''],
    ]),
  byHand: (count: number): string => `Giữ nguyên ${formatNumber(count)} dự thảo mà người đối chiếu đã sửa.`,
  settled: (confirmed: number, dropped: number): string =>
    `Không đề xuất lại ${formatNumber(confirmed)} điều đã xác nhận và ${formatNumber(dropped)} điều đã bỏ.`,
  unplaced: 'Con số chưa xếp được vào đâu, cần người đọc:',
  unplacedAt: (clause: string, numbers: readonly string[]): string => `  ${clause}: ${numbers.join(', ')}`,
  nothing: 'Không còn gì chờ đối chiếu.',
  nothingFound:
    'Các quy tắc không đọc ra mục tiêu, nhiệm vụ hay báo cáo nào. Đọc văn bản và thêm bằng phím T trong npm run studio.',
  next: (plan: string): string =>
    `Việc tiếp theo: đối chiếu trong trình duyệt (npm run studio -- ${plan}) hoặc trong bảng tính (npm run workbook -- ${plan}).`,
} as const;

function saySome(what: string, count: number): string {
  return count === 0 ? '' : `  (${formatNumber(count)} ${what})`;
}

function lines(rows: readonly (readonly [name: string, count: number, beside: string])[]): readonly string[] {
  return rows
    .filter(([, count]) => count > 0)
    .map(([name, count, beside]) => `  ${name.padEnd(28)}${formatNumber(count).padStart(5)}${beside}`);
}
