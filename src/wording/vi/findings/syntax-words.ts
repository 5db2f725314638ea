import type { SyntaxFindings } from '../../../schema/findings/syntax-findings.ts';
import type { WordsOf } from '../../finding.ts';

export const syntaxWords: WordsOf<SyntaxFindings> = {
  'json-syntax': ({ fault }) => ({
    message: `tệp JSON viết sai cú pháp (${fault}).`,
    fix: 'Thường do thiếu hoặc thừa dấu phẩy, dấu ngoặc kép, dấu ngoặc.',
  }),
  'json-field-twice': ({ field }) => ({
    message: `trường “${field}” viết hai lần trong cùng một nhóm.`,
    fix: 'Xóa một trong hai.',
  }),
  'yaml-syntax': ({ fault }) => ({
    message: `phần đầu tệp viết sai cú pháp (${fault}).`,
    fix: 'Kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc kép.',
  }),
  'yaml-alias': ({ name }) => ({
    message: `phần đầu tệp viết sai cú pháp (“*${name}” là tham chiếu YAML, không phải chữ).`,
    fix: 'Đặt cả giá trị trong ngoặc kép.',
  }),
  'mdx-syntax': ({ fault }) => ({
    message: `không đọc được vì có mã lệnh hoặc thẻ viết dở (${fault}).`,
    fix: 'Chữ “<” và “{” của văn bản phải viết là \\< và \\{; thẻ mở nào cũng phải có thẻ đóng.',
  }),
};
