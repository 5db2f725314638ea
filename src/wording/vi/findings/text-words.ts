import type { TextFindings } from '../../../schema/findings/text-findings.ts';
import type { Said, WordsOf } from '../../finding.ts';

function codePoints(text: string): string {
  return [...text]
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}

const hidden: Readonly<
  Record<TextFindings['character-hidden']['kind'], readonly [what: string, fix: string]>
> = {
  'zero-width': ['ký tự không nhìn thấy', 'Xóa ký tự này (đặt con trỏ ngay sau rồi bấm Backspace một lần).'],
  direction: ['ký tự đổi chiều chữ', 'Xóa ký tự này: nó làm chữ hiện ra khác với chữ được lưu.'],
  control: ['ký tự điều khiển', 'Xóa ký tự này; xuống dòng bằng phím Enter trong trình soạn thảo thường.'],
  space: ['khoảng trắng đặc biệt', 'Thay bằng dấu cách thường.'],
  'soft-hyphen': ['dấu nối ẩn', 'Xóa ký tự này.'],
  private: ['ký hiệu riêng của phông Word (Symbol, Wingdings)', 'Thay bằng chữ hay dấu mà bản gốc in.'],
  lost: ['chữ đã mất khi chuyển mã', 'Gõ lại chữ theo bản gốc.'],
};

function inFile(count: number): string {
  return count === 1 ? '' : `; trong tệp có ${count} chỗ`;
}

function refuseAttribute({ name, attribute, allowed }: TextFindings['component-attribute']): Said {
  return {
    message: `thuộc tính “${attribute ?? '{…}'}” của <${name}> không dùng được (chỉ nhận chữ trong ngoặc kép: ${allowed.join(', ') || 'không thuộc tính nào'}).`,
    fix: 'Xóa thuộc tính này.',
  };
}

export const textWords: WordsOf<TextFindings> = {
  'character-hidden': ({ character, kind, after, count }) => {
    const [what, fix] = hidden[kind];
    const where = after === '' ? 'ở đầu dòng' : `sau “${after}”`;
    return { message: `có ${what} (${codePoints(character)}) ${where}${inFile(count)}.`, fix };
  },
  'text-not-nfc': ({ found, expected, count }) => ({
    // The two look alike on screen; their code points tell them apart.
    message: `“${found}” viết dấu tách rời, tức Unicode tổ hợp (tìm thấy ${codePoints(found)}; cần Unicode dựng sẵn “${expected}”, ${codePoints(expected)})${inFile(count)}.`,
    fix: 'Chuyển cả tệp từ Unicode tổ hợp sang Unicode dựng sẵn bằng công cụ chuyển mã của Unikey (Ctrl+Shift+F6).',
  }),
  'code-block': ({ excerpt }) => ({
    message: `đoạn “${excerpt}” là mã lệnh (import, export hoặc biểu thức); toàn văn kế hoạch chỉ được có chữ.`,
    fix: 'Xóa đoạn này.',
  }),
  'code-inline': ({ code }) => ({
    message: `biểu thức “{${code}}” là mã lệnh; toàn văn kế hoạch chỉ được có chữ.`,
    fix: 'Xóa đoạn trong ngoặc nhọn; nếu văn bản in ngoặc nhọn thì viết \\{ và \\}.',
  }),
  'component-unknown': ({ name, allowed, nearest }) => ({
    message: `thành phần <${name}> không được dùng ở đây (chỉ được dùng: ${allowed.join(', ')}).`,
    fix: nearest === null ? 'Xóa thẻ, giữ lại chữ bên trong.' : `Có phải bạn muốn viết <${nearest}>?`,
  }),
  'component-attribute': refuseAttribute,
  'component-attribute-code': refuseAttribute,
  'page-code': ({ excerpt }) => ({
    message: `đoạn “${excerpt}” là mã lệnh (import, export hoặc biểu thức); trang chỉ được có chữ.`,
    fix: 'Xóa đoạn này; nếu cần in ngoặc nhọn thì viết \\{ và \\}.',
  }),
  'page-html': () => ({ message: 'trang không được có mã HTML.', fix: 'Xóa đoạn này.' }),
  'page-link': ({ url }) => ({
    message: `liên kết “${url}” không dùng được (chỉ nhận https://, http://, mailto:, địa chỉ trong trang bắt đầu bằng “/”, hoặc “#”).`,
    fix: 'Sửa địa chỉ, hoặc bỏ liên kết, giữ lại chữ.',
  }),
  'page-picture': ({ url, allowed }) => ({
    message: `hình “${url}” không dùng được (cần một tệp hình đặt cùng thư mục, viết ./ten-tep.png; các loại: ${allowed.join(', ')}).`,
    fix: 'Lưu hình vào cùng thư mục với trang, tên không dấu, rồi viết ./ và tên tệp.',
  }),
  'page-picture-apart': () => ({
    message: 'hình có địa chỉ viết tách ra ở chỗ khác.',
    fix: 'Viết liền: ![mô tả](./ten-tep.png).',
  }),
  'picture-missing': ({ path }) => ({
    message: `không có tệp hình ${path}.`,
    fix: 'Lưu hình vào đó, hoặc sửa tên tệp.',
  }),
  'picture-fake': ({ path, allowed }) => ({
    message: `tệp ${path} không phải là hình (xét theo nội dung; cần ${allowed.join(', ')}).`,
    fix: 'Lưu lại hình từ chương trình xem ảnh, đừng chỉ đổi đuôi tệp.',
  }),
  'page-component-unknown': ({ name, allowed, nearest }) => ({
    message: `thành phần <${name}> không được dùng ở đây (chỉ được dùng: ${allowed.join(', ')}).`,
    fix: nearest === null ? 'Xóa thẻ, giữ lại chữ bên trong.' : `Có phải bạn muốn viết <${nearest} />?`,
  }),
  'page-component-filled': ({ name }) => ({
    message: `<${name} /> không nhận thuộc tính hay nội dung nào.`,
    fix: `Viết đúng <${name} />.`,
  }),
};
