import type { PlanFindings } from '../../../schema/findings/plan-findings.ts';
import type { FactsLevel } from '../../../schema/plan.ts';
import type { WordsOf } from '../../finding.ts';

const levels: Readonly<Record<FactsLevel, string>> = {
  none: 'mới có toàn văn, chưa tách gì',
  figures: 'đã tách mục tiêu, chưa tách nhiệm vụ',
  all: 'đã tách cả mục tiêu, nhiệm vụ và nghĩa vụ báo cáo',
};

function quoteAll(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

export const planFindingWords: WordsOf<PlanFindings> = {
  'facts-beyond-level': ({ level, files }) => ({
    message: `phần đầu ghi facts: ${level} (${levels[level]}), nhưng đã có ${files.join(', ')}.`,
    fix:
      level === 'none'
        ? 'Tách xong mục tiêu thì ghi facts: figures, xong cả nhiệm vụ thì ghi facts: all; nếu chưa, để tệp ấy ra ngoài.'
        : 'Tách xong cả nhiệm vụ thì ghi facts: all; nếu chưa, để tệp ấy ra ngoài.',
  }),
  'facts-missing': ({ level, files }) => ({
    message: `phần đầu ghi facts: ${level} (${levels[level]}), nhưng không có ${files.join(', ')}.`,
    fix: 'Thêm tệp (danh sách rỗng nếu văn bản không có mục nào), hoặc ghi facts: none hay figures cho đúng.',
  }),
  'goal-clauses-empty': () => ({
    message: 'goalClauses trống, nên không con số mục tiêu nào được kể tới.',
    fix: 'Ghi mã những điều khoản nêu mục tiêu; nếu chưa tách mục tiêu thì ghi facts: none ở phần đầu kế hoạch và bỏ tệp này.',
  }),
  'copy-differs': ({ copy, lost, added, around }) => ({
    message: `chữ của văn bản không khớp bản sao ${copy}: ${[
      ...(lost.length === 0 ? [] : [`thiếu ${quoteAll(lost)}`]),
      ...(added.length === 0 ? [] : [`thừa ${quoteAll(added)}`]),
    ].join(', ')}${around === null ? '' : ` (bản sao có “… ${around} …”)`}.`,
    fix: 'So đoạn này với bản sao rồi chép đúng từng chữ; chữ chỉ bản sao có (số trang, dòng ghi nguồn) thì kê vào source.copyOnly ở phần đầu.',
  }),
  'copy-unreadable': ({ copy }) => ({
    message: `không đọc được chữ trong bản sao ${copy}, nên chưa so được chữ nào của văn bản với nó.`,
    fix: `npm run new -- plan data/sources/${copy} nói vì sao; lưu tệp ấy lại bằng Word, hoặc chép chữ ra .txt, ghi tệp .txt ở source.file và tệp Word ở source.copies.`,
  }),
  'correction-misfit': ({ line, original, copy }) => ({
    message: `dòng ${line} của bản sao ${copy} không có chữ “${original}” cần sửa.`,
    fix: 'Chép lại cột original đúng như bản sao, theo thứ tự từ trái sang phải.',
  }),
  'citation-absent': ({ text }) => ({
    message: `“${text}” không có trong văn bản.`,
    fix: 'Chép lại đúng từng chữ đoạn nêu văn bản ấy.',
  }),
  'correction-row': ({ column, found }) => ({
    message: `hàng sửa lỗi quét không đọc được: cột “${column}” ghi “${found}”.`,
    fix: 'Các cột là line (số dòng), original, corrected, confidence (high, medium, low), note.',
  }),
};
