import type { ReportFindings } from '../../../schema/findings/report-findings.ts';
import { formatShortDate } from '../../../text/dates.ts';
import type { WordsOf } from '../../finding.ts';

export const reportWords: WordsOf<ReportFindings> = {
  'task-id-long': ({ task, short }) => ({
    message: `“${task}” là mã in trên trang, có mã kế hoạch đứng trước; báo cáo đã nằm trong thư mục của kế hoạch nên chỉ ghi mã trong kế hoạch.`,
    fix: `Viết “${short}”.`,
  }),
  'day-to-come': ({ field, day, today }) => ({
    message: `“${field}” là một ngày chưa tới (tìm thấy ${formatShortDate(day)}; hôm nay là ${formatShortDate(today)}).`,
    fix: 'Kiểm tra lại năm, tháng, ngày.',
  }),
  'unit-of-indicator': ({ unit, expected, indicator }) => ({
    message: `đơn vị “${unit}” không phải đơn vị của chỉ tiêu ${indicator} (cần “${expected}”).`,
    fix: 'Đổi con số về đơn vị của chỉ tiêu; nếu nguồn đo một thứ khác thì đó là một chỉ tiêu khác.',
  }),
  'reports-contradict': ({ id, said, other, report, file }) => ({
    message: `về “${id}”, báo cáo này nói “${said}” còn ${file} nói “${other}”, mà hai báo cáo cùng cơ quan, cùng kỳ.`,
    fix: `Nếu báo cáo này đính chính báo cáo kia, thêm corrects: { "report": "${report}", "what": ["${id}"] }; nếu không, sửa cho khớp nguồn.`,
  }),
  'report-changed': ({ found, recorded }) => ({
    message: `báo cáo đã đăng bị sửa (SHA-256 tìm thấy ${found.slice(0, 12)}…; sổ liên kết ghi ${recorded.slice(0, 12)}…); báo cáo chỉ được thêm, không sửa.`,
    fix: 'Khôi phục tệp từ bản trước, rồi thêm một báo cáo đính chính có corrects.',
  }),
  'report-gone': ({ file }) => ({
    message: `báo cáo đã đăng ${file} không còn; báo cáo chỉ được thêm, không xóa.`,
    fix: 'Khôi phục tệp từ bản trước; nếu báo cáo sai, thêm một báo cáo đính chính có corrects.',
  }),
  'reports-unrecorded': ({ count, first }) => ({
    message: `${count} báo cáo chưa ghi mã băm vào sổ liên kết (đầu tiên: ${first}).`,
    fix: 'Chạy npm run ledger để ghi; từ đó báo cáo không sửa được nữa.',
  }),
  'correction-too-early': ({ corrected, correctedPublished, published }) => ({
    message: `báo cáo được đính chính “${corrected}” công bố ngày ${formatShortDate(correctedPublished)}, không trước báo cáo này (${formatShortDate(published)}).`,
    fix: 'Chỉ đính chính được báo cáo đã công bố trước.',
  }),
};
