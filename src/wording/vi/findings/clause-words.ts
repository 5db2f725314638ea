import type { ClauseFindings } from '../../../schema/findings/clause-findings.ts';
import type { WordsOf } from '../../finding.ts';

/** What Markdown calls a block or a format, in words of who knows Word. */
const blockNames: Readonly<Record<string, string>> = {
  blockquote: 'trích dẫn (dòng bắt đầu bằng >)',
  code: 'mã lệnh (giữa hai dòng ```)',
  html: 'mã HTML',
  definition: 'địa chỉ viết tách ra ([…]: …)',
};
const formatNames: Readonly<Record<string, string>> = {
  strong: 'chữ đậm',
  emphasis: 'chữ nghiêng',
  delete: 'chữ gạch ngang',
  inlineCode: 'chữ mã lệnh',
  link: 'liên kết',
  linkReference: 'liên kết',
  image: 'hình',
  imageReference: 'hình',
};

export const clauseWords: WordsOf<ClauseFindings> = {
  'block-refused': ({ block }) => ({
    message: `khối ${blockNames[block] ?? block} không dùng được trong toàn văn kế hoạch (chỉ có tiêu đề, đoạn, gạch đầu dòng, bảng).`,
    fix: 'Viết lại thành đoạn chữ thường.',
  }),
  'format-refused': ({ text, format }) => ({
    message: `“${text}” dùng định dạng mà văn bản không có (tìm thấy ${formatNames[format] ?? format}; cần chữ thường).`,
    fix: 'Bỏ dấu định dạng (*, **, `, [ ]( )), giữ nguyên chữ.',
  }),
  'bullet-mark': ({ mark, count }) => ({
    message: `${count === 1 ? 'một dòng' : `${count} dòng`} của văn bản bắt đầu bằng dấu “${mark}” của Word (đây là dòng đầu tiên; cần dấu “-”).`,
    fix:
      mark === '*'
        ? 'Thay bằng “- ” ở đầu từng dòng; dấu * chỉ dùng khi chính văn bản in dấu *.'
        : 'Thay bằng “- ” ở đầu từng dòng, mỗi mục một dòng (“+ ” khi văn bản in dấu cộng).',
  }),
  'heading-level': ({ found, before }) => ({
    message: `tiêu đề này nhảy cấp: có ${found} dấu #, mà tiêu đề trước nó có ${before} (cần nhiều nhất ${before + 1}).`,
    fix: `Viết ${'#'.repeat(before + 1)} ở đầu dòng.`,
  }),
  'item-after-paragraph': () => ({
    message: 'mục gạch đầu dòng đứng ngay dưới một đoạn, không rõ là mục mới hay đoạn bị ngắt dòng.',
    fix: 'Nếu là mục mới, để một dòng trống phía trên; nếu là đoạn bị ngắt dòng, nối lại thành một dòng.',
  }),
  'number-unescaped': ({ mark, blocks }) => ({
    message: `mục gạch đầu dòng phải là một đoạn chữ, không lồng danh sách (tìm thấy “${mark}” với ${blocks} khối).`,
    fix: 'Số in trong văn bản viết có dấu chéo ngược: 2\\. Yêu cầu …',
  }),
  'item-nested': ({ mark, blocks }) => ({
    message: `mục gạch đầu dòng phải là một đoạn chữ, không lồng danh sách (tìm thấy “${mark}” với ${blocks} khối).`,
    fix: 'Viết mỗi mục trên một dòng, không thụt vào.',
  }),
  'subclause-misplaced': ({ printed, parentNumber, within }) => ({
    message: `“${printed}” phải nằm trong khoản ${parentNumber}. (đang nằm trong ${within ?? 'đầu văn bản'}).`,
    fix: 'Kiểm tra số thứ tự, hoặc khoản lớn đứng trước nó.',
  }),
  'clause-twice': ({ printed, id, first }) => ({
    message: `“${printed}” trùng số với dòng ${first.line} của ${first.file} (mã ${id}).`,
    fix: 'Hai điều khoản không thể cùng mã; kiểm tra lại số in trong văn bản.',
  }),
  'row-twice': ({ number, id, first }) => ({
    message: `hàng số “${number}” trùng với hàng ở dòng ${first.line} của ${first.file} (mã ${id}).`,
    fix: 'Kiểm tra lại số thứ tự trong cột đầu.',
  }),
  'label-letter': ({ label }) => ({
    message: `“${label}” không có trong thứ tự điểm của văn bản Việt Nam (a, b, c, d, đ, e, g, h, i, k …).`,
    fix: 'Kiểm tra xem có bỏ sót điều khoản nào không.',
  }),
  'label-gap': ({ label, before }) => ({
    message: `“${label}” đứng sau ${before === null ? 'đầu cấp này' : `“${before}”`}, bị nhảy số.`,
    fix: 'Kiểm tra xem có bỏ sót điều khoản nào không.',
  }),
  'note-incomplete': ({ on, kind, kinds }) => ({
    message: `ghi chú thiếu thông tin (tìm thấy on=“${on}”, kind=“${kind}”; kind nhận ${kinds.join(', ')}).`,
    fix: 'Viết: <Note on="chữ được ghi chú" kind="typo">Lời ghi chú.</Note>',
  }),
  'note-misplaced': ({ on, before }) => ({
    message: `ghi chú nói về “${on}” nhưng ngay trước nó không phải những chữ ấy (tìm thấy “…${before}”).`,
    fix: 'Đặt <Note> ngay sau những chữ được ghi chú, không cách, và sửa on= cho đúng từng chữ.',
  }),
  'footnote-shape': ({ key }) => ({
    message: `chú thích [^${key}] phải là một đoạn chữ trên một dòng.`,
    fix: `Viết lại thành một dòng “[^${key}]: …”.`,
  }),
  'footnote-uncalled': ({ key }) => ({
    message: `chú thích [^${key}] không có dấu gọi nào trong văn bản.`,
    fix: `Đặt [^${key}] vào chỗ bản gốc in số chú thích.`,
  }),
  'footnote-unwritten': ({ key }) => ({
    message: `dấu gọi chú thích [^${key}] không có lời chú thích.`,
    fix: `Thêm một dòng “[^${key}]: …” ở cuối mục.`,
  }),
};
