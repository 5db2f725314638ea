import type { DecisionRefusal } from '../../drafts/decision.ts';
import type { Finding, FindingCode } from '../../schema/finding.ts';
import type { FindingFacts } from '../../schema/findings/finding-facts.ts';
import type { Role } from '../../schema/role.ts';
import type { Target } from '../../schema/target.ts';
import { findingWords } from './findings/finding-words.ts';
import { roleWords } from './roles.ts';
import { studioWords } from './studio.ts';

type Sentences = { readonly [Code in FindingCode]?: (facts: FindingFacts[Code]) => string };

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const copyExactly = 'Chép lại đúng từng chữ như trong văn bản.';
const inWords = (comparator: string): string =>
  studioWords.comparators[comparator as Target['comparator']] ?? comparator;
const sayRole = (role: Role): string => `“${roleWords[role]}”`;

/** What is said at a field of the page, where nobody sees the names that fields have in the files. */
const sentences: Sentences = {
  'text-empty': () => 'Không được để trống.',
  'text-untrimmed': () => 'Có khoảng trắng thừa ở đầu hoặc cuối.',
  'text-hidden': () => 'Có ký tự không nhìn thấy; hãy gõ lại.',
  'text-too-long': ({ length, most }) => `Dài ${length} ký tự, nhiều nhất là ${most}.`,
  'field-missing': () => 'Không được để trống.',
  'field-type': ({ expected }) =>
    expected === 'number' || expected === 'integer'
      ? 'Cần một con số, viết như trong văn bản: 1.234,5.'
      : 'Không được để trống.',
  'value-unlisted': () => 'Hãy chọn một trong danh sách.',
  'value-too-small': ({ least }) => `Quá nhỏ, ít nhất là ${least}.`,
  'value-too-large': ({ most }) => `Quá lớn, nhiều nhất là ${most}.`,
  'list-too-short': () => 'Cần chọn ít nhất một.',
  'value-refused': () => 'Không đúng khuôn dạng.',
  'id-form': () => 'Cần chữ thường không dấu, số và gạch nối, ví dụ online-dossiers.',
  'target-id-form': () => 'Mã chỉ tiêu cần chữ thường không dấu, số và gạch nối.',
  'date-form': () => 'Cần một ngày có thật, dạng NĂM-THÁNG-NGÀY, ví dụ 2026-12-31.',
  'range-bounds': () =>
    'Với “từ … đến …” thì điền cả hai cận và bỏ trống trị số; còn lại thì điền trị số và bỏ trống hai cận.',
  'timeframe-reversed': () => 'Hạn cuối đứng trước ngày đầu.',
  'duty-day': () => 'Tháng ấy không có ngày này.',
  'due-unsaid': () => 'Có ngày hoặc tháng thì chép hạn như in; không có thì bỏ trống.',
  'role-unsaid': () => 'Vai trò này cần chữ in nói ra nó; không có chữ nào nói thì chọn “được giao”.',
  'quote-absent': ({ quote }) => `“${quote}” không có trong điều khoản này. Chép lại đúng từng chữ.`,
  'quote-ambiguous': ({ quote, count }) =>
    `“${quote}” có ${count} lần trong điều khoản này. Chép dài hơn để biết là chỗ nào.`,
  'figure-not-in-quote': ({ printed }) =>
    `“${printed}” không có trong đoạn nguyên văn, hoặc có nhiều lần. ${copyExactly}`,
  'comparator-not-in-quote': ({ printed }) => `“${printed}” không có trong đoạn nguyên văn. ${copyExactly}`,
  'comparator-word': ({ printed, meant }) =>
    `Chữ in “${printed}” có nghĩa khác (${meant.map(inWords).join('; ')}).`,
  'figure-value': ({ printed }) => `Không khớp con số in “${printed}”.`,
  'figure-unit': ({ printed }) =>
    printed.includes('%')
      ? `Con số in “${printed}” có dấu %, nên đơn vị phải là một loại %.`
      : `Con số in “${printed}” không có dấu %, nên đơn vị không thể là %.`,
  'year-not-printed': ({ year }) =>
    `Năm ${year} không in trong điều khoản này hay mục lớn của nó. Ghi như in, hoặc bỏ trống.`,
  'title-words-added': ({ words }) =>
    `Có chữ mà điều khoản không có: ${quoted(words)}. Chỉ dùng chữ của điều khoản.`,
  'words-absent': ({ printed }) => `“${printed}” không có trong điều khoản. ${copyExactly}`,
  'party-absent': ({ printed }) => `“${printed}” không có trong điều khoản hay phần chứa nó. ${copyExactly}`,
  'role-words-absent': ({ printed }) =>
    `“${printed}” không có trong điều khoản, phần chứa nó hay đầu cột của bảng. ${copyExactly}`,
  'role-word': ({ printed, meant }) =>
    `Chữ in “${printed}” nói vai trò khác (${meant.map(sayRole).join(' hoặc ')}).`,
  'due-not-in-quote': ({ printed }) => `“${printed}” không có trong đoạn nguyên văn. ${copyExactly}`,
  'due-value': ({ printed }) => `Không khớp hạn in “${printed}”.`,
  'contradiction-undeclared': ({ printed, rival }) =>
    `Trái với một mục tiêu khác của kế hoạch (${printed} và ${rival.printed}). Nếu văn bản in đúng như vậy, viết một câu nói trái nhau thế nào rồi lưu lại; nếu không, sửa con số.`,
  'entry-outside-goals': () =>
    'Điều khoản này không nằm trong phần nêu mục tiêu của kế hoạch; chỉ con số ở phần ấy mới ghi được làm mục tiêu.',
  'entry-counted-twice': () => 'Con số này đã được kể ở một mục tiêu khác của điều khoản; bỏ một trong hai.',
  'entry-without-number': () => 'Đoạn trích này không có con số nào phải kể tới.',
  'spelling-unknown': ({ printed, known }) =>
    `“${printed}” không phải một cách viết đã biết của cơ quan này (${quoted(known)}).`,
  'reference-dead': ({ value }) => `“${value}” không có.`,
};

/** What is wrong with a field, in a sentence for somebody who sees the page and no file. */
export function sayFault(finding: Finding): string {
  // The sentence of a code takes the facts of that code.
  const own = sentences[finding.code] as ((facts: Finding['facts']) => string) | undefined;
  if (own !== undefined) return own(finding.facts);
  const say = findingWords[finding.code] as (facts: Finding['facts']) => {
    readonly message: string;
    readonly fix: string | null;
  };
  const { message, fix } = say(finding.facts);
  return fix === null ? message : `${message} ${fix}`;
}

/** Why a decision is not taken, where it is no fault of a field that a schema or a check names. */
export function sayRefusal(
  refusal: Exclude<DecisionRefusal, { readonly code: 'entry-invalid' | 'not-waiting' | 'changed-meanwhile' }>,
): string {
  switch (refusal.code) {
    case 'clause-unknown':
      return `Văn bản không có điều khoản “${refusal.clause}”.`;
    case 'indicator-unknown':
      return 'Chỉ tiêu này chưa có trong danh mục; hãy điền các trường của chỉ tiêu mới.';
    case 'agency-unknown':
      return 'Cơ quan này chưa có trong danh bạ; hãy chọn loại cơ quan.';
    case 'reason-wanted':
      return `${studioWords.drop.wanted} (“${refusal.printed}”)`;
  }
}
