import type { FileFindings } from '../../../schema/findings/file-findings.ts';
import { formatNumber } from '../../../text/numbers.ts';
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
  vni: {
    message: 'chữ trong tệp theo bảng mã VNI (phông VNI-Times); cần Unicode, UTF-8.',
    fix: 'Chuyển mã VNI sang Unicode bằng công cụ chuyển mã của Unikey (Ctrl+Shift+F6), rồi lưu UTF-8.',
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
  'line-too-long': ({ length, longest }) => ({
    message: `dòng này dài ${formatNumber(length)} ký tự, không đoạn nào của văn bản dài đến thế (tối đa ${formatNumber(longest)}).`,
    fix: 'Ngắt ra thành các đoạn như bản gốc, giữa hai đoạn để một dòng trống.',
  }),
  'file-of-office': () => ({
    message: 'đây là tệp khóa tạm của Word hay Excel.',
    fix: 'Đóng tài liệu đang mở; nếu tệp còn lại thì xóa.',
  }),
  'file-of-system': () => ({ message: 'đây là tệp do hệ điều hành tự tạo.', fix: 'Xóa tệp.' }),
  'file-ending': ({ ending, expected, right }) => ({
    message: `trang không đọc loại tệp này (tìm thấy đuôi “${ending}”; thư mục này chỉ có tệp ${expected}).`,
    fix:
      right !== null
        ? `Đổi tên thành ${right}.`
        : expected === '.mdx'
          ? 'Lưu lại thành tệp .mdx (chữ thuần, UTF-8); bản Word hay PDF để vào data/sources/.'
          : 'Lưu lại thành tệp .json; bảng tính và tài liệu khác để ngoài data/, bản sao nguồn để vào data/sources/.',
  }),
  'file-name': ({ name, right }) => ({
    message: `tên tệp “${name}” không dùng được (chỉ chữ thường không dấu, số và gạch nối).`,
    fix: `Đổi tên thành “${right}”.`,
  }),
  'fact-file-name': ({ names, nearest }) => ({
    message: `tệp này không phải tệp nào của một kế hoạch (có: ${names.join(', ')}).`,
    fix: nearest === null ? 'Đổi tên tệp hoặc chuyển nó ra ngoài.' : `Có phải bạn muốn đặt tên ${nearest}?`,
  }),
  'file-unknown': ({ nearest }) => ({
    message: 'tệp này không ở trong thư mục nào mà trang đọc.',
    fix:
      nearest === null
        ? 'Chuyển nó vào đúng thư mục, hoặc ra ngoài content/ và data/.'
        : `Có phải bạn muốn đặt nó trong ${nearest}/?`,
  }),
};
