import { contentsLabel, contentsTitle } from '../../domain/clauses/contents.ts';
import type { PlacedClause } from '../../domain/clauses/walk.ts';
import { formatNumber } from '../../text/numbers.ts';
import { agencyWords } from './agency.ts';
import { formatClauseReference } from './clause.ts';
import { draftRuleNames } from './draft-rules.ts';
import { factValueNames, figureFieldNames } from './fact-terms.ts';
import { fieldNames } from './fields.ts';
import { roleWords } from './roles.ts';
import { studioWords } from './studio.ts';
import { unitNames } from './units.ts';

const sheets = {
  guide: 'Hướng dẫn',
  target: 'Mục tiêu',
  qualitative: 'Mục tiêu không có số',
  'not-goal': 'Con số khác',
  task: 'Nhiệm vụ',
  duty: 'Báo cáo',
  indicator: 'Chỉ tiêu mới',
  agency: 'Cơ quan mới',
  lists: 'Danh mục',
} as const;

/** Rules may be of a program of another day. */
const ruleNames: Readonly<Partial<Record<string, string>>> = draftRuleNames;

const decisions = { confirm: 'xác nhận', mend: 'sửa', drop: 'bỏ' } as const;

/** `Đối chiếu`: the column in which each row is decided. */
export const decisionHeader = 'Đối chiếu';

const whyHeader = 'Lý do bỏ / ghi chú riêng';

/** Words of the workbook in which the drafts of a plan are read against its text. */
export const draftSheetWords = {
  sheets,
  headers: {
    place: 'Điều khoản',
    words: 'Nguyên văn điều khoản',
    quote: 'Đoạn trích',
    ...figureFieldNames,
    period: 'Đến năm ấy hay mỗi năm',
    certainty: 'Độ chắc chắn',
    note: 'Ghi chú đăng lên trang',
    'not-goal:quote': 'Con số trong điều khoản',
    reason: 'Vì sao không phải mục tiêu',
    title: 'Tên ngắn của việc',
    kind: 'Loại',
    'given.#.agency': 'Giao cho #',
    'given.#.printed': 'Giao cho #: tên như in',
    'given.#.role': 'Giao cho #: vai trò',
    'given.#.rolePrinted': 'Giao cho #: chữ nói vai trò',
    'support.#.agency': 'Phối hợp #',
    'support.#.printed': 'Phối hợp #: tên như in',
    'support.#.rolePrinted': 'Phối hợp #: chữ nói vai trò',
    assignedIn: 'Tên cơ quan in ở điều khoản (mã)',
    'timeframe.printed': 'Thời gian như in',
    'timeframe.clause': 'Thời gian in ở điều khoản (mã)',
    'timeframe.start': 'Từ ngày',
    'timeframe.due': 'Hạn',
    'timeframe.precision': 'Nêu tới ngày, tháng hay năm',
    'timeframe.recurrence': 'Lặp lại',
    'timeframe.openEnded': 'Không có hạn cuối',
    'from.#.agency': 'Ai báo cáo #',
    'from.#.printed': 'Ai báo cáo #: tên như in',
    'to.#.agency': 'Gửi cho #',
    'to.#.printed': 'Gửi cho #: tên như in',
    frequencies: 'Nhịp',
    dueDay: 'Hạn: ngày',
    dueMonth: 'Hạn: tháng',
    duePrinted: 'Hạn như in',
    'name.vi': 'Tên tiếng Việt',
    'name.en': 'Tên tiếng Anh',
    question: 'Câu hỏi người dân sẽ hỏi',
    field: 'Lĩnh vực',
    definition: 'Đo cái gì',
    direction: 'Thế nào là tốt',
    name: 'Tên chuẩn',
    namesPrinted: 'Các cách viết trong kế hoạch',
    contradiction: 'Trái với mục tiêu khác: trái ra sao',
    decision: decisionHeader,
    why: whyHeader,
    rule: 'Vì sao đề xuất',
    candidates: 'Các chỉ tiêu gần nhất khác',
    key: 'Mã (không sửa)',
    version: 'Dấu (không sửa)',
  },
  listNames: {
    decision: decisionHeader,
    indicator: 'Chỉ tiêu',
    agency: 'Cơ quan',
    unit: 'Đơn vị',
    comparator: 'So sánh',
    period: 'Đến năm ấy hay mỗi năm',
    certainty: 'Độ chắc chắn',
    taskKind: 'Loại việc',
    role: 'Vai trò',
    precision: 'Nêu tới',
    recurrence: 'Lặp lại',
    yesNo: 'Có, không',
    dutyKind: 'Loại báo cáo',
    frequency: 'Nhịp',
    field: 'Lĩnh vực',
    direction: 'Thế nào là tốt',
    agencyKind: 'Loại cơ quan',
  },
  lists: {
    decision: decisions,
    unit: unitNames,
    comparator: factValueNames.comparators,
    period: factValueNames.periods,
    certainty: factValueNames.certainties,
    taskKind: factValueNames.taskKinds,
    role: roleWords,
    precision: { day: 'ngày', month: 'tháng', year: 'năm' },
    recurrence: {
      continuous: 'thường xuyên',
      yearly: 'hằng năm',
      quarterly: 'hằng quý',
      monthly: 'hằng tháng',
    },
    yesNo: { yes: 'có', no: 'không' },
    dutyKind: factValueNames.dutyKinds,
    frequency: factValueNames.frequencies,
    field: fieldNames,
    direction: factValueNames.directions,
    agencyKind: agencyWords.kinds,
  },
  place: formatPlace,
  rule: (rule: string): string => ruleNames[rule] ?? studioWords.ruleUnknown(rule),
  keptNames: (list: string): string => `${list}: mã`,
  fresh: (name: string): string => `${name} (mới)`,
  namesake: (name: string, id: string): string => `${name} (${id})`,
  candidate: (name: string, score: number): string =>
    `${name} (khớp ${formatNumber(score, { decimals: 2 })})`,
  notListed: {
    title: 'Không có trong danh sách',
    message: `Hãy chọn một dòng trong danh sách thả xuống; các danh sách ở trang “${sheets.lists}”.`,
  },
  guide: {
    title: 'Đối chiếu dự thảo với văn bản',
    plan: 'Kế hoạch',
    planId: 'Mã kế hoạch',
    waiting: 'Đang chờ đối chiếu',
    count: (sheet: string, count: number): string => `${sheet} ${formatNumber(count)}`,
    steps: [
      `Mỗi dòng là một dữ kiện đọc ra từ kế hoạch: đọc “Nguyên văn điều khoản” (chữ đậm là chỗ dữ kiện được đọc ra), rồi so với các ô bên phải.`,
      `Ở cột “${decisionHeader}”, chọn “${decisions.confirm}” khi mọi ô đúng như văn bản; sai thì sửa các ô có đầu cột màu xanh rồi chọn “${decisions.mend}”; không phải dữ kiện thì chọn “${decisions.drop}” và ghi lý do ở cột “${whyHeader}”.`,
      `Chép chữ và số đúng như in; văn bản không nêu thì để ô trống, đừng đoán, đừng điền số 0.`,
      `Dòng chưa chọn gì thì vẫn chờ: làm được bao nhiêu nhập bấy nhiêu, rồi làm tiếp trong chính tệp này.`,
      `Lưu tệp dưới dạng .xlsx rồi chạy: npm run import -- <tệp này>; dòng nào chưa nhận được, lệnh ấy nói rõ trang, ô và cách sửa.`,
    ],
  },
};

/** `khoản 1 mục I`, and below it the headings it stands under. */
function formatPlace(placed: PlacedClause): string {
  const headings = placed.ancestors.flatMap((above) => {
    const title = contentsTitle(above);
    return title === null ? [] : [shorten([contentsLabel(above), title].filter(Boolean).join(' '))];
  });
  return [formatClauseReference(placed), ...headings].join('\n');
}

/** Below this a heading is read at a glance; a longer one is cut at a word. */
const longest = 60;

function shorten(title: string): string {
  if (title.length <= longest) return title;
  return `${title.slice(0, title.lastIndexOf(' ', longest)).replace(/[,;:]$/, '')}…`;
}
