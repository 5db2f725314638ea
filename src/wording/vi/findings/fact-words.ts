import type { Counts } from '../../../schema/counts.ts';
import type {
  DeadReference,
  FactFindings,
  FactKind,
  ReferenceKind,
} from '../../../schema/findings/fact-findings.ts';
import type { Said, WordsOf } from '../../finding.ts';
import { askFor, placeOf } from './phrases.ts';

const factNames: Readonly<Record<FactKind, string>> = {
  target: 'mục tiêu',
  task: 'nhiệm vụ',
  duty: 'nghĩa vụ',
  agency: 'cơ quan',
};

const referenceNames: Readonly<Record<ReferenceKind, (owner: string | null) => string>> = {
  province: () => 'tỉnh',
  plan: () => 'kế hoạch',
  clause: () => 'điều khoản',
  agency: () => 'cơ quan',
  indicator: () => 'chỉ tiêu',
  target: () => 'mục tiêu',
  task: (owner) => `nhiệm vụ của ${owner}`,
  report: () => 'báo cáo được đính chính',
  statement: (owner) => `trong báo cáo ${owner}, mục`,
  'source-file': () => 'tệp nguồn',
  'corrections-file': () => 'tệp sửa lỗi quét',
};

function sayDead(kind: string, { value, nearest, known }: DeadReference): Said {
  const fix =
    nearest !== null
      ? askFor(nearest)
      : known.length === 0
        ? 'Ở đó chưa ghi mục nào; ghi trước rồi mới nhắc tới được.'
        : `Những giá trị đang có: ${known.join(', ')}.`;
  return { message: `${kind} “${value}” không có.`, fix };
}

const copyExactly = 'Chép lại đúng từng chữ như trong văn bản.';

/** What is counted, and the file it is recorded in. */
const counted: Readonly<Record<keyof Counts, readonly [things: string, file: string]>> = {
  targets: ['con số mục tiêu', 'targets.json'],
  qualitative: ['mục tiêu không nêu con số', 'targets.json'],
  contradictions: ['chỗ tự trái nhau', 'targets.json'],
  tasks: ['nhiệm vụ', 'tasks.json'],
  responsibilities: ['trách nhiệm', 'tasks.json'],
  duties: ['nghĩa vụ báo cáo, sơ kết, tổng kết', 'duties.json'],
  notes: ['ghi chú của người biên tập', 'tệp .mdx'],
};

/** The two forms of a task's id, for who copied one from the site. */
const taskForms =
  'Báo cáo ghi mã trong kế hoạch (như ii-1); mã in trên trang có thêm mã kế hoạch và “--” ở trước.';

export const factWords: WordsOf<FactFindings> = {
  'count-differs': ({ what, counted: byHand, recorded }) => {
    const [things, file] = counted[what];
    return {
      message: `đếm trong văn bản được ${byHand} ${things}, trong ${file} có ${recorded}.`,
      fix: `Tìm chỗ thiếu hoặc thừa trong ${file}; nếu đếm lại thấy khác thì sửa con số ở đây.`,
    };
  },
  'reference-dead': ({ kind, owner, ...dead }) => {
    const { message, fix } = sayDead(referenceNames[kind](owner), dead);
    return { message, fix: kind === 'task' && dead.value.includes('--') ? `${fix} ${taskForms}` : fix };
  },
  'agency-of-other-province': ({ agency, owner, province, nearest }) => ({
    message: `cơ quan “${agency}” là của tỉnh ${owner}, không phải của tỉnh ban hành kế hoạch (${province}).`,
    fix:
      nearest === null
        ? `Dùng một cơ quan trong data/agencies/${province}.json, hoặc thêm cơ quan này vào đó.`
        : askFor(nearest),
  }),
  'file-of-no-province': (dead) => sayDead('tên tệp phải là mã một tỉnh: tỉnh', dead),
  'folder-of-no-plan': (dead) => sayDead('tên thư mục phải là mã một kế hoạch: kế hoạch', dead),
  'id-twice': ({ kind, id, first }) => ({
    message: `mã ${factNames[kind]} “${id}” đã dùng ở ${placeOf(first)}.`,
    fix: 'Mỗi mã chỉ dùng một lần; đổi một trong hai.',
  }),
  'draft-id-taken': ({ kind, id, recorded }) => ({
    message: `dự thảo ${factNames[kind]} “${id}” trùng mã với mục đã xác nhận ở ${placeOf(recorded)}, mà chữ trích lại khác.`,
    fix: 'Nếu mục đã xác nhận chính là dự thảo này thì xóa dự thảo; nếu là chỗ khác thì đổi mã của dự thảo.',
  }),
  'id-of-other-clause': ({ kind, id, stem, ending }) => ({
    message: `mã ${factNames[kind]} “${id}” không theo điều khoản của nó (cần ${stem} hoặc ${stem}${ending === 'year' ? '-<năm>' : ending}).`,
    fix: 'Sửa mã, hoặc sửa clause nếu chính nó sai.',
  }),
  'quote-absent': ({ quote, clause }) => ({
    message: `“${quote}” không có trong điều khoản ${clause}.`,
    fix: 'Chép lại đúng từng chữ, trong một ô nếu là bảng.',
  }),
  'quote-ambiguous': ({ quote, clause, count }) => ({
    message: `“${quote}” có ${count} lần trong điều khoản ${clause} (cần đúng một lần).`,
    fix: 'Chép dài hơn để biết là chỗ nào.',
  }),
  'figure-not-in-quote': ({ printed }) => ({
    message: `“${printed}” không có trong quote, hoặc có nhiều lần.`,
    fix: copyExactly,
  }),
  'comparator-not-in-quote': ({ printed }) => ({
    message: `“${printed}” không có trong quote.`,
    fix: copyExactly,
  }),
  'comparator-word': ({ printed, comparator, meant }) => ({
    message: `“${comparator}” không phải nghĩa của chữ in “${printed}” (cần ${meant.join(' hoặc ')}).`,
    fix: 'Sửa comparator theo chữ in, hoặc chép lại comparatorPrinted.',
  }),
  'title-words-added': ({ words, clause }) => ({
    message: `tên nhiệm vụ có chữ mà điều khoản ${clause} không có: ${words.map((word) => `“${word}”`).join(', ')}.`,
    fix: 'Chỉ dùng chữ của điều khoản, không thêm ý.',
  }),
  'words-absent': ({ printed, clauses }) => ({
    message: `“${printed}” không có trong điều khoản ${clauses.join(', ')}.`,
    fix: copyExactly,
  }),
  'party-absent': ({ printed, clause }) => ({
    message: `“${printed}” không có trong điều khoản ${clause} hay phần chứa nó.`,
    fix: copyExactly,
  }),
  'role-words-absent': ({ printed, clauses }) => ({
    message: `“${printed}” không có trong điều khoản ${clauses.join(', ')}, phần chứa nó hay đầu cột của bảng.`,
    fix: copyExactly,
  }),
  'role-word': ({ printed, role, meant }) => ({
    message: `“${role}” không phải vai trò mà chữ in “${printed}” nói (cần ${meant.join(' hoặc ')}).`,
    fix: 'Sửa role theo chữ in, hoặc chép lại rolePrinted; “chủ trì” là lead, “đề nghị” là requested, “phối hợp” là support.',
  }),
  'due-not-in-quote': ({ printed }) => ({
    message: `“${printed}” không có trong quote.`,
    fix: copyExactly,
  }),
  'due-value': ({ printed, recorded }) => ({
    message: `hạn in “${printed}” không khớp ngày, tháng đã ghi (${recorded.map((one) => one ?? 'null').join('/')}).`,
    fix: 'Sửa dueDay, dueMonth theo chữ in, hoặc chép lại duePrinted.',
  }),
  'spelling-unknown': ({ printed, agency, known }) => ({
    message: `“${printed}” không phải một cách viết tên của ${agency} (có: ${known.join('; ')}).`,
    fix: 'Chép đủ tên, hoặc thêm cách viết này vào namesPrinted.',
  }),
  'figure-value': ({ printed, recorded }) => ({
    message: `con số in “${printed}” không khớp trị số đã ghi (${recorded.join(' – ')}).`,
    fix: 'Ghi đúng con số như trong văn bản, theo đơn vị đã chọn.',
  }),
  'figure-unit': ({ printed, unit }) => ({
    message: `con số in “${printed}” không khớp đơn vị đã ghi (${unit}).`,
    fix: 'Số in có dấu % thì đơn vị là một loại percent, không có thì là đơn vị khác; sửa unit, hoặc chép lại printed.',
  }),
  'year-not-printed': ({ year, clause }) => ({
    message: `năm ${year} không in trong điều khoản ${clause} hay mục lớn của nó.`,
    fix: 'Ghi năm như trong văn bản, hoặc null.',
  }),
  'number-uncounted': ({ texts, clause, plan, file }) => ({
    message: `số ${texts.map((text) => `“${text}”`).join(', ')} ở điều khoản ${clause} chưa được kể tới trong mục tiêu của ${plan}.`,
    fix: `Thêm ở npm run studio -- ${plan} (phím T), hoặc ghi vào targets của ${file} hay vào notGoals kèm lý do; năm thì ghi vào year của mục tiêu.`,
  }),
  'entry-outside-goals': ({ clause }) => ({
    message: `điều khoản ${clause} không nằm trong phần nào của goalClauses.`,
    fix: 'Thêm mục chứa nó vào goalClauses, hoặc sửa clause.',
  }),
  'entry-without-number': ({ clause }) => ({
    message: `mục này không kể tới con số nào của điều khoản ${clause}.`,
    fix: 'Sửa quote, hoặc xóa mục này.',
  }),
  'entry-counted-twice': ({ clause }) => ({
    message: `con số này đã được kể là mục tiêu của điều khoản ${clause}.`,
    fix: 'Sửa quote, hoặc xóa mục này.',
  }),
  'contradiction-undeclared': ({ id, printed, rival }) => ({
    message: `“${id}” (${printed}) trái với “${rival.id}” (${rival.printed}, ${placeOf(rival)}): cùng chỉ tiêu, cùng năm mà khác số.`,
    fix: 'Nếu văn bản in đúng như vậy, khai cả hai vào contradictions; nếu không, sửa con số.',
  }),
  'contradiction-settled': ({ targets }) => ({
    message: `các mục tiêu ${targets.join(', ')} không còn khác nhau.`,
    fix: 'Xóa mục này khỏi contradictions.',
  }),
};
