import type {
  JsonFault,
  MdxFault,
  SyntaxFindings,
  YamlFault,
} from '../../../schema/findings/syntax-findings.ts';
import type { Said, WordsOf } from '../../finding.ts';
import { placeOf } from './phrases.ts';

/** Of each fault what is wrong, and what to do. */
type Pair = readonly [message: string, fix: string];

const jsonFaults: Readonly<Record<JsonFault, Pair>> = {
  'comma-missing': ['thiếu dấu phẩy ở đây', 'Thêm dấu phẩy giữa hai trường, hai mục.'],
  'colon-missing': ['thiếu dấu hai chấm sau tên trường', 'Viết "tên trường": giá trị.'],
  'brace-open': ['một nhóm { chưa đóng', 'Thêm dấu } ở cuối nhóm.'],
  'bracket-open': ['một danh sách [ chưa đóng', 'Thêm dấu ] ở cuối danh sách.'],
  'quote-open': ['một đoạn chữ chưa đóng ngoặc kép', 'Thêm dấu " ở cuối đoạn chữ, trên cùng một dòng.'],
  'quote-inside': [
    'có dấu ngoặc kép thẳng ngay trong một đoạn chữ',
    'Trong đoạn chữ dùng ngoặc kép cong “ ”, hoặc viết \\" cho mỗi dấu.',
  ],
  merge: [
    'còn dấu của hai bản sửa chưa gộp xong',
    'Giữ lại một trong hai bản giữa các dòng <<<<<<<, ======= và >>>>>>>, rồi xóa ba dòng ấy.',
  ],
  'name-missing': ['thiếu tên trường', 'Tên trường viết trong ngoặc kép thẳng: "tên".'],
  'value-missing': ['thiếu giá trị', 'Thêm giá trị; chưa biết thì viết null.'],
  'after-end': ['còn chữ sau khi nhóm hay danh sách ngoài cùng đã đóng', 'Xóa phần thừa ở cuối tệp.'],
  comment: ['JSON không có lời ghi chú // hay /* */', 'Xóa lời ghi chú, hoặc chuyển nó vào trường note.'],
  escape: ['dấu chéo ngược \\ không đi với chữ này', 'Viết \\\\ cho một dấu chéo ngược, \\" cho ngoặc kép.'],
  'line-break': [
    'có dấu xuống dòng hay dấu tab ngay trong một đoạn chữ',
    'Viết đoạn chữ trên một dòng, bằng dấu cách thường.',
  ],
  number: [
    'con số viết sai',
    'Viết số thập phân bằng dấu chấm, không tách hàng nghìn, không có số 0 thừa ở đầu: 1234.5.',
  ],
  symbol: [
    'chữ này không đứng trong ngoặc kép thẳng',
    'Đặt chữ trong ngoặc kép thẳng ", không dùng “ ” hay dấu nháy đơn.',
  ],
};

const yamlFaults: Readonly<Record<YamlFault, Pair>> = {
  colon: [
    'một dòng có hai dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm',
    'Viết tên: giá trị; giá trị có dấu hai chấm thì đặt cả trong ngoặc kép.',
  ],
  indent: ['thụt dòng không khớp với các dòng quanh nó', 'Cho các trường cùng cấp thẳng cột với nhau.'],
  tab: ['thụt dòng bằng dấu tab', 'Thụt dòng bằng dấu cách.'],
  'bracket-open': ['ngoặc [ hay { chưa đóng', 'Thêm dấu đóng ngoặc trên cùng dòng.'],
  'quote-open': ['ngoặc kép hay dấu nháy chưa đóng', 'Thêm dấu đóng ở cuối giá trị.'],
  start: ['giá trị bắt đầu bằng một dấu riêng của YAML', 'Đặt cả giá trị trong ngoặc kép.'],
  escape: ['dấu chéo ngược \\ không đi với chữ này', 'Dùng dấu nháy đơn quanh giá trị, hoặc viết \\\\.'],
  other: ['viết sai cú pháp', 'Kiểm tra thụt dòng, dấu hai chấm và dấu ngoặc kép.'],
};

const mdxFaults: Readonly<Record<MdxFault, (tag: string) => Pair>> = {
  'tag-unclosed': (tag) => [`thẻ <${tag}> mở mà không đóng`, `Thêm </${tag}> ở chỗ nó kết thúc.`],
  'tag-unopened': (tag) => [`thẻ đóng </${tag}> không có thẻ mở`, 'Thêm thẻ mở, hoặc xóa thẻ đóng.'],
  'tag-crossed': (tag) => [`thẻ đóng không khớp với thẻ mở <${tag}>`, `Đóng đúng bằng </${tag}>.`],
  'tag-unfinished': () => [
    'một thẻ “<” viết dở',
    'Viết hết thẻ; nếu là dấu bé hơn của văn bản thì viết \\<.',
  ],
  'less-than': () => ['dấu “<” bị đọc là mở đầu một thẻ', 'Viết dấu bé hơn của văn bản là \\<.'],
  comment: () => ['lời ghi chú <!-- --> không dùng được', 'Xóa lời ghi chú.'],
  address: () => ['địa chỉ trong ngoặc nhọn <…> bị đọc là một thẻ', 'Bỏ hai dấu ngoặc nhọn, chỉ để địa chỉ.'],
  attribute: () => [
    'thuộc tính của thẻ viết sai',
    'Viết giá trị trong ngoặc kép thẳng: <Note on="…" kind="typo">.',
  ],
  brace: () => ['dấu “{” bị đọc là mở đầu mã lệnh', 'Viết dấu ngoặc nhọn của văn bản là \\{ và \\}.'],
  import: () => [
    'dòng bắt đầu bằng import hay export bị đọc là mã lệnh',
    'Xóa dòng ấy; nếu là chữ của văn bản thì viết \\import.',
  ],
  other: () => ['thẻ hoặc ngoặc nhọn viết sai', 'Chữ “<” và “{” của văn bản phải viết là \\< và \\{.'],
};

function say(what: string, [message, fix]: Pair, excerpt: string): Said {
  return { message: `${what}: ${message}${excerpt === '' ? '' : ` (tìm thấy “${excerpt}”)`}.`, fix };
}

const copyHead = 'Chép phần đầu của một tệp khác cùng thư mục rồi sửa từng trường.';

export const syntaxWords: WordsOf<SyntaxFindings> = {
  'json-empty': () => ({
    message: 'tệp trống.',
    fix: 'Khôi phục nội dung; nếu chưa có mục nào thì xóa tệp, hoặc viết [ ] cho một danh sách rỗng.',
  }),
  'json-comma-extra': () => ({
    message: 'thừa dấu phẩy: sau nó không còn gì, hoặc lại là một dấu phẩy.',
    fix: 'Xóa dấu phẩy này.',
  }),
  'json-syntax': ({ fault, excerpt }) => say('tệp JSON viết sai', jsonFaults[fault], excerpt),
  'json-field-twice': ({ field, first }) => ({
    message: `trường “${field}” viết hai lần trong cùng một nhóm (lần đầu ở ${placeOf(first)}).`,
    fix: 'Xóa một trong hai.',
  }),
  'yaml-syntax': ({ fault, excerpt }) => say('phần đầu tệp viết sai', yamlFaults[fault], excerpt),
  'yaml-field-twice': ({ field }) => ({
    message: `phần đầu tệp viết trường “${field}” hai lần.`,
    fix: 'Xóa một trong hai.',
  }),
  'yaml-alias': ({ name }) => ({
    message: `phần đầu tệp viết sai: “*${name}” là tham chiếu của YAML, không phải chữ.`,
    fix: 'Đặt cả giá trị trong ngoặc kép.',
  }),
  'frontmatter-missing': ({ begins }) => ({
    message: `tệp không có phần đầu giữa hai dòng “---” (dòng đầu tiên phải là “---”; tìm thấy ${begins.trim() === '' ? 'một dòng trống' : `“${begins}”`}).`,
    fix:
      begins.trim() === ''
        ? 'Xóa dòng trống ở đầu tệp.'
        : /^[-–—]+\s*$/.test(begins)
          ? 'Viết đúng ba dấu trừ “---”, không phải gạch dài của Word.'
          : copyHead,
  }),
  'frontmatter-open': () => ({
    message: 'phần đầu tệp không có dòng “---” thứ hai để kết thúc.',
    fix: 'Thêm một dòng chỉ có “---” ngay sau trường cuối cùng của phần đầu.',
  }),
  'frontmatter-empty': () => ({ message: 'phần đầu tệp trống.', fix: copyHead }),
  'mdx-syntax': ({ fault, excerpt, tag }) => say('không đọc được văn bản', mdxFaults[fault](tag), excerpt),
};
