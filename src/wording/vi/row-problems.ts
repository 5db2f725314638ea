import type { RowNotice, RowNotices, RowProblem, RowProblems } from '../../drafts/sheets/import-problem.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Said, WordsOf } from '../finding.ts';
import { draftSheetWords } from './draft-sheets.ts';
import { sayFault } from './studio-faults.ts';

const { headers, lists, sheets } = draftSheetWords;
const { decision: decisions } = lists;

/** What an editor is told of a workbook that came back: what is wrong in which cell, and what to do. */
const problemWords: WordsOf<Omit<RowProblems, 'entry-invalid'>> = {
  'sheet-missing': ({ nearest, others }) => ({
    message: `không thấy trang này trong tệp${others.length === 0 ? '' : ` (có: ${quoteAll(others)})`}.`,
    fix: nearest === null ? null : `Có phải nó là trang “${nearest}”? Đổi lại tên như cũ.`,
  }),
  'headers-missing': ({ headers: names }) => ({
    message: `không dòng nào mang tên các cột (${quoteAll(names.slice(0, 4))} …).`,
    fix: 'Chép lại dòng tên cột từ tệp gốc; các dòng của trang này chưa được đọc.',
  }),
  'column-missing': ({ header, nearest, others }) => ({
    message: `thiếu cột “${header}”${others.length === 0 ? '' : ` (cột lạ: ${quoteAll(others)})`}; các dòng của trang này chưa được đọc.`,
    fix:
      nearest === null
        ? 'Đổi tên cột lại như cũ, hoặc chép cột ấy từ tệp gốc.'
        : `Có phải nó là cột “${nearest}”? Đổi tên cột lại như cũ.`,
  }),
  'column-twice': ({ header, first }) => ({
    message: `tên cột “${header}” có hai lần (lần đầu ở ô ${first}); các dòng của trang này chưa được đọc.`,
    fix: 'Xóa hoặc đổi tên cột thừa.',
  }),
  'cell-error': ({ header, found }) => ({
    message: `ô “${header}” đang báo lỗi ${found}.`,
    fix: 'Gõ thẳng giá trị vào ô.',
  }),
  'cell-unreckoned': ({ header, found }) => ({
    message: `ô “${header}” là công thức ${quote(found)} mà tệp không lưu kết quả.`,
    fix: 'Gõ thẳng giá trị vào ô, hoặc mở tệp bằng Excel rồi lưu lại.',
  }),
  'cell-covered': ({ header, by }) => ({
    message: `ô “${header}” bị gộp vào ô ${by}.`,
    fix: 'Bỏ gộp ô rồi điền lại.',
  }),
  'text-too-long': ({ header, length, most }) => ({
    message: `ô “${header}” dài ${formatNumber(length)} ký tự; một ô của Excel chỉ giữ ${formatNumber(most)}.`,
    fix: 'Rút ngắn, chỉ giữ đoạn cần.',
  }),
  'day-for-text': ({ header, found }) => ({
    message: `ô “${header}” đã bị bảng tính đổi thành ngày ${formatShortDate(found)}.`,
    fix: 'Đặt ô về dạng Văn bản (Text) rồi gõ lại, hoặc gõ dấu nháy đơn ở đầu ô.',
  }),
  'day-for-number': ({ header, found }) => ({
    message: `ô “${header}” đã bị bảng tính đổi thành ngày ${formatShortDate(found)}; ở đây cần một con số.`,
    fix: 'Đặt ô về dạng Số (Number) rồi gõ lại.',
  }),
  'number-form': ({ header, found, nearest }) => ({
    message: `ô “${header}” không đọc được thành số (tìm thấy ${quote(found)}).`,
    fix: nearest === null ? 'Chỉ ghi số, như 1.234,5; đơn vị ở cột riêng.' : `Có phải ${nearest}?`,
  }),
  'day-form': ({ header, found }) => ({
    message: `ô “${header}” không đọc được thành ngày (tìm thấy ${quote(found)}).`,
    fix: 'Ghi ngày/tháng/năm, như 31/12/2026; không có ngày thì để trống.',
  }),
  'choice-unknown': ({ header, found, list, allowed, nearest }) => ({
    message: `ô “${header}” có ${quote(found)}, không có trong danh sách${allowed.length === 0 ? ` “${list}” của trang “${sheets.lists}”` : ` (${quoteAll(allowed)})`}.`,
    fix: nearest === null ? null : `Có phải “${nearest}”?`,
  }),
  'row-without-key': () => ({
    message: `dòng này không có mã ở cột “${headers.key}”, nên không biết là của dự thảo nào.`,
    fix: 'Chép lại mã từ tệp gốc; dữ kiện mới thì thêm bằng npm run studio.',
  }),
  'row-twice': ({ key, other }) => ({
    message: `mã “${key}” có ở cả dòng này và ô ${other}; cả hai chưa được nhận.`,
    fix: 'Giữ một dòng, xóa dòng kia.',
  }),
  'key-unknown': ({ key, nearest }) => ({
    message: `kế hoạch này không có dự thảo nào mang mã “${key}”.`,
    fix: nearest === null ? 'Chép lại mã từ tệp gốc.' : `Có phải “${nearest}”?`,
  }),
  'change-undecided': ({ headers: names }) => ({
    message: `dòng này đã sửa (${quoteAll(names)}) mà cột “${headers.decision}” còn trống.`,
    fix: `Chọn “${decisions.mend}” nếu sửa xong, “${decisions.drop}” nếu bỏ; hoặc trả các ô về như cũ.`,
  }),
  'mend-unchanged': () => ({
    message: `dòng này ghi “${decisions.mend}” mà không ô nào khác dự thảo.`,
    fix: `Sửa ô sai, hoặc chọn “${decisions.confirm}” nếu mọi ô đã đúng.`,
  }),
  'draft-changed': () => ({
    message: 'dự thảo này đã đổi từ khi xuất tệp, nên dòng này không ghi đè lên.',
    fix: 'Xuất tệp mới bằng npm run workbook rồi đối chiếu lại dòng này.',
  }),
  'confirmed-otherwise': ({ headers: names }) => ({
    message: `dữ kiện này đã được xác nhận, với nội dung khác ở: ${quoteAll(names)}.`,
    fix: 'Không có gì bị ghi đè. Muốn đổi điều đã xác nhận thì dùng npm run studio.',
  }),
  'confirmed-already': () => ({
    message: `dòng này ghi “${decisions.drop}”, nhưng dữ kiện đã được xác nhận.`,
    fix: 'Không có gì bị xóa. Muốn bỏ điều đã xác nhận thì dùng npm run studio.',
  }),
  'dropped-already': ({ reason }) => ({
    message: `dự thảo này đã bị bỏ${reason === null ? '' : ` (lý do: ${quote(reason)})`}.`,
    fix: 'Muốn lấy lại thì dùng npm run studio.',
  }),
  'named-row-wrong': ({ sheet, cell }) => ({
    message: `dòng này nhắc tới mục ở trang “${sheet}”, ô ${cell}, mà mục ấy đang có lỗi.`,
    fix: 'Sửa mục ấy trước.',
  }),
  'reason-wanted': ({ printed }) => ({
    message: `bỏ con số “${printed}” thì phải ghi lý do ở cột “${headers.why}”.`,
    fix: 'Lý do ấy được ghi lại, vì mọi con số trong phần mục tiêu đều phải được kể tới.',
  }),
  'clause-unknown': ({ clause }) => ({
    message: `văn bản không có điều khoản “${clause}”.`,
    fix: 'Xem mã điều khoản bằng npm run clauses.',
  }),
  'indicator-unknown': ({ indicator }) => ({
    message: `chỉ tiêu “${indicator}” chưa có trong danh mục và không có ở trang “${sheets.indicator}”.`,
    fix: 'Chọn một chỉ tiêu trong danh sách.',
  }),
  'agency-unknown': ({ printed }) => ({
    message: `cơ quan của “${printed}” chưa có trong danh bạ và không có ở trang “${sheets.agency}”.`,
    fix: 'Chọn một cơ quan trong danh sách.',
  }),
  'fact-wrong': ({ header, finding }) => ({
    message: header === null ? sayFault(finding) : `ô “${header}”: ${uncapitalise(sayFault(finding))}`,
    fix: null,
  }),
};

const noticeWords: WordsOf<RowNotices> = {
  'confirmed-with-changes': ({ headers: names }) => ({
    message: `ghi “${decisions.confirm}” nhưng có ô đã sửa (${quoteAll(names)}): nhận như “${decisions.mend}”.`,
    fix: null,
  }),
  'register-waits': () => ({
    message: 'mục này đã sửa, nhưng chưa dòng nào nhắc tới nó được xác nhận: chưa ghi.',
    fix: null,
  }),
  'registered-otherwise': ({ headers: names }) => ({
    message: `mục này đã có trong danh mục hoặc danh bạ, khác ở: ${quoteAll(names)}; bản trong danh mục được giữ.`,
    fix: null,
  }),
};

/** `Trang “Mục tiêu”, ô F12: …` A refusal of a schema is to be a finding by then. */
export function formatRowProblem({ sheet, cell, code, facts }: RowProblem): string {
  if (code === 'entry-invalid') throw new TypeError('a refusal of a schema is told as a finding');
  const say = problemWords[code] as (given: typeof facts) => Said;
  return place(sheet, cell, say(facts));
}

export function formatRowNotice({ sheet, cell, code, facts }: RowNotice): string {
  const say = noticeWords[code] as (given: typeof facts) => Said;
  return place(sheet, cell, say(facts));
}

function place(sheet: string, cell: string | null, { message, fix }: Said): string {
  const where = cell === null ? `Trang “${sheet}”` : `Trang “${sheet}”, ô ${cell}`;
  return `${where}: ${message}${fix === null ? '' : ` ${fix}`}`;
}

function quote(text: string): string {
  return text.length > 80 ? `“${text.slice(0, 79)}…”` : `“${text}”`;
}

function quoteAll(names: readonly string[]): string {
  return names.map((name) => quote(name)).join(', ');
}

function uncapitalise(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
