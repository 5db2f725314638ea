import type { FileFindings } from '../../../schema/findings/file-findings.ts';
import type { WordsOf } from '../../finding.ts';

export const fileWords: WordsOf<FileFindings> = {
  'file-missing': () => ({ message: 'thiếu tệp này.', fix: 'Khôi phục tệp từ bản trước.' }),
  'file-unknown': ({ nearest }) => ({
    message: 'tệp này không thuộc loại nào mà trang đọc (tên tệp dùng chữ thường không dấu và gạch nối).',
    fix:
      nearest === null
        ? 'Đổi tên tệp hoặc chuyển nó ra ngoài.'
        : `Có phải bạn muốn đặt nó trong ${nearest}/?`,
  }),
};
