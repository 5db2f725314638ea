import type { FileFindings } from '../../../schema/findings/file-findings.ts';
import type { Said, WordsOf } from '../../finding.ts';

const saveAsUtf8 = 'Mở tệp, chọn Lưu thành (Save As), mã hóa (Encoding) là UTF-8, rồi lưu.';

const encodings: Readonly<Record<FileFindings['file-encoding']['encoding'], Said>> = {
  'utf-16le': { message: 'tệp lưu bằng mã UTF-16 (Notepad gọi là “Unicode”); cần UTF-8.', fix: saveAsUtf8 },
  'utf-16be': {
    message: 'tệp lưu bằng mã UTF-16 BE (“Unicode big endian”); cần UTF-8.',
    fix: saveAsUtf8,
  },
  'windows-1258': {
    message: 'tệp lưu bằng bảng mã Windows-1258 (“ANSI” trên Windows tiếng Việt); cần UTF-8.',
    fix: saveAsUtf8,
  },
  tcvn3: {
    message: 'chữ trong tệp theo bảng mã TCVN3 (phông .VnTime); cần Unicode, UTF-8.',
    fix: 'Chuyển mã TCVN3 sang Unicode bằng công cụ chuyển mã của Unikey (Ctrl+Shift+F6), rồi lưu UTF-8.',
  },
  twice: {
    message: 'chữ trong tệp đã hỏng vì tệp UTF-8 bị mở nhầm bằng bảng mã khác rồi lưu lại (“Káº¿ hoáº¡ch”).',
    fix: 'Khôi phục tệp từ bản trước; khi mở tệp chọn mã UTF-8.',
  },
  unknown: { message: 'không nhận ra bảng mã của tệp; cần UTF-8.', fix: saveAsUtf8 },
};

export const fileWords: WordsOf<FileFindings> = {
  'file-missing': () => ({ message: 'thiếu tệp này.', fix: 'Khôi phục tệp từ bản trước.' }),
  'corpus-nowhere': () => ({
    message: 'thư mục này không có content/ hay data/ nào (CORPUS_ROOT, hoặc thư mục đang đứng).',
    fix: 'Chạy lệnh trong thư mục của dự án, hoặc sửa CORPUS_ROOT.',
  }),
  'file-is-link': () => ({
    message: 'đây là một liên kết tượng trưng tới tệp khác, nên nội dung không được đọc.',
    fix: 'Thay liên kết bằng chính tệp ấy.',
  }),
  'file-unreadable': () => ({
    message: 'máy không cho đọc tệp này (bị khóa, thiếu quyền đọc, hoặc đĩa hỏng).',
    fix: 'Đóng chương trình đang mở tệp, hoặc cấp quyền đọc, rồi chạy lại.',
  }),
  'file-encoding': ({ encoding }) => encodings[encoding],
  'file-too-deep': () => ({
    message: 'không đọc được vì ngoặc hoặc thẻ lồng nhau quá sâu.',
    fix: 'Khôi phục tệp từ bản trước, hoặc bỏ các lớp ngoặc, lớp thẻ thừa.',
  }),
  'file-unknown': ({ nearest }) => ({
    message: 'tệp này không thuộc loại nào mà trang đọc (tên tệp dùng chữ thường không dấu và gạch nối).',
    fix:
      nearest === null
        ? 'Đổi tên tệp hoặc chuyển nó ra ngoài.'
        : `Có phải bạn muốn đặt nó trong ${nearest}/?`,
  }),
};
