import { formatNumber } from '../../text/numbers.ts';
import type { ReportLanguage, ReportWording } from '../findings-report.ts';
import { findingWords } from './findings/finding-words.ts';

const stands = 'Trang đang chạy vẫn giữ nguyên.';

const report: ReportWording = {
  none: 'Kiểm tra xong: không có lỗi nào.',
  all: (count) => `Có ${formatNumber(count)} chỗ cần sửa. ${stands}`,
  some: (count, shown) =>
    `Có ${formatNumber(count)} chỗ cần sửa, trên đây nêu ${formatNumber(shown)} chỗ; npm run check -- --all in đủ. ${stands}`,
  more: (count, file, lastLine) =>
    `  … còn ${formatNumber(count)} chỗ như vậy trong ${file}, đến dòng ${lastLine}.`,
  inFile: (count, file) => `  … còn ${formatNumber(count)} chỗ khác trong ${file}.`,
  inFiles: (count, files) => `  … và ${formatNumber(count)} chỗ trong ${formatNumber(files)} tệp khác.`,
};

/** Findings in Vietnamese. */
export const reportInVietnamese: ReportLanguage = { findings: findingWords, report };
