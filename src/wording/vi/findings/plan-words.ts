import type { PlanFindings } from '../../../schema/findings/plan-findings.ts';
import type { WordsOf } from '../../finding.ts';

export const planFindingWords: WordsOf<PlanFindings> = {
  'citation-absent': ({ text }) => ({
    message: `“${text}” không có trong văn bản.`,
    fix: 'Chép lại đúng từng chữ đoạn nêu văn bản ấy.',
  }),
  'correction-row': ({ column, found }) => ({
    message: `hàng sửa lỗi quét không đọc được: cột “${column}” ghi “${found}”.`,
    fix: 'Các cột là line (số dòng), original, corrected, confidence (high, medium, low), note.',
  }),
};
