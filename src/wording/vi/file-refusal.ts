import type {
  FileLook,
  FileRefusal,
  FileRefusalFacts,
  LegacyLetters,
  LengthUnit,
  WantedFile,
} from '../../domain/documents/file-refusal.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Said, WordsOf } from '../finding.ts';

const looks: Readonly<Record<FileLook, string>> = {
  empty: 'tệp rỗng',
  text: 'tệp chữ thuần',
  word: 'tài liệu Word (.docx)',
  workbook: 'bảng tính Excel (.xlsx)',
  slides: 'bài trình chiếu PowerPoint',
  'old-word': 'tài liệu Word đời cũ (.doc)',
  'old-workbook': 'bảng tính Excel đời cũ (.xls)',
  'old-office': 'tệp Office đời cũ',
  'binary-workbook': 'bảng tính Excel dạng nhị phân (.xlsb)',
  'opendocument-text': 'tài liệu OpenDocument (.odt)',
  'opendocument-sheet': 'bảng tính OpenDocument (.ods)',
  'word-xml': 'tài liệu Word lưu dạng XML',
  rtf: 'tài liệu RTF',
  html: 'trang web (HTML)',
  pdf: 'tệp PDF',
  picture: 'tệp ảnh',
  zip: 'tệp nén ZIP',
  archive: 'tệp nén',
  unknown: 'loại tệp không nhận ra',
};

const wantedNames: Readonly<Record<WantedFile, string>> = {
  word: 'tài liệu Word (.docx)',
  workbook: 'bảng tính Excel (.xlsx)',
  document: 'tài liệu Word (.docx), tệp .md hoặc .txt',
};

const asDocx = 'Mở bằng Word, chọn Lưu thành (Save As), loại “Word Document (*.docx)”, rồi dùng tệp mới.';
const asXlsx = 'Mở bằng Excel, chọn Lưu thành (Save As), loại “Excel Workbook (*.xlsx)”, rồi dùng tệp mới.';
const saveAgain =
  'Mở tệp bằng Word hay Excel, lưu thành tệp mới rồi dùng tệp ấy; nếu không mở được thì lấy lại bản gốc.';

function wayOut(look: FileLook, wanted: WantedFile): string {
  switch (look) {
    case 'empty':
      return 'Tải lại hoặc chép lại tệp.';
    case 'pdf':
      return wanted === 'workbook'
        ? 'Dùng chính bảng tính đã tải về.'
        : 'Xin bản Word của văn bản; nếu chỉ có PDF, chép chữ trong đó ra tệp .txt rồi dùng tệp ấy.';
    case 'picture':
      return 'Ảnh chụp không có chữ để đọc: xin bản Word, hoặc nhận dạng chữ rồi lưu thành .docx hay .txt.';
    case 'zip':
    case 'archive':
      return 'Giải nén rồi dùng tệp ở bên trong.';
    case 'word':
    case 'workbook':
    case 'slides':
      return `Chọn lại đúng tệp: cần ${wantedNames[wanted]}.`;
    default:
      return wanted === 'workbook' ? asXlsx : asDocx;
  }
}

const units: Readonly<Record<LengthUnit, string>> = {
  characters: 'ký tự',
  elements: 'phần tử',
  lines: 'dòng',
  'lines-together': 'dòng liền nhau, không có dòng trống',
};

const letters: Readonly<Record<LegacyLetters, Said>> = {
  tcvn3: {
    message: 'chữ trong tệp theo bảng mã TCVN3 (phông .VnTime), không phải Unicode',
    fix: 'Chuyển sang Unicode bằng công cụ chuyển mã của Unikey (Ctrl+Shift+F6), xem lại từng trang rồi lưu tệp mới.',
  },
  vni: {
    message: 'chữ trong tệp theo bảng mã VNI (phông VNI-Times), không phải Unicode',
    fix: 'Chuyển sang Unicode bằng công cụ chuyển mã của Unikey (Ctrl+Shift+F6), xem lại từng trang rồi lưu tệp mới.',
  },
  twice: {
    message: 'chữ trong tệp đã hỏng vì tệp UTF-8 bị mở nhầm bằng bảng mã khác rồi lưu lại',
    fix: 'Lấy lại tệp trước khi hỏng; khi mở chọn mã UTF-8.',
  },
  unknown: {
    message: 'không nhận ra bảng mã của chữ trong tệp',
    fix: 'Mở tệp bằng Notepad, chọn Lưu thành (Save As), mã hóa (Encoding) là UTF-8, rồi lưu.',
  },
};

/** What somebody who knows Word is told of a file that is not read: what is wrong with it, and what to do. */
export const fileRefusalWords: WordsOf<FileRefusalFacts> = {
  'other-kind': ({ look, wanted }) => ({
    message: `đây là ${looks[look]}; cần ${wantedNames[wanted]}.`,
    fix: wayOut(look, wanted),
  }),
  'wrong-ending': ({ look, right }) => ({
    message: `đuôi tên tệp sai: đây là ${looks[look]}.`,
    fix: `Đổi đuôi tên tệp thành ${right}, rồi chạy lại.`,
  }),
  locked: () => ({
    message: 'tệp có mật khẩu nên không đọc được.',
    fix: 'Mở bằng Word hay Excel, vào Tệp (File) → Thông tin (Info) → Bảo vệ (Protect), bỏ mật khẩu rồi lưu tệp mới.',
  }),
  macros: ({ part }) => ({
    message: `tệp có macro, là chương trình chạy khi mở (${part}); trang không đọc tệp như vậy.`,
    fix: 'Chỉ khi biết rõ tệp do ai làm ra: mở, lưu thành loại không có macro (.docx hoặc .xlsx), rồi dùng tệp mới.',
  }),
  damaged: ({ part }) => ({
    message: part === null ? 'tệp bị hỏng hoặc thiếu phần cuối.' : `một phần của tệp bị hỏng (${part}).`,
    fix: saveAgain,
  }),
  'too-big': ({ bytes, most }) => ({
    message: `tệp bung ra ${inMegabytes(bytes)} MB; chỉ đọc tối đa ${inMegabytes(most)} MB.`,
    fix: 'Bỏ bớt ảnh hoặc nén ảnh (Picture Format → Compress Pictures) rồi lưu lại; tệp tự dưng lớn như vậy thì đừng mở.',
  }),
  'too-many-parts': ({ count, most }) => ({
    message: `tệp gồm ${formatNumber(count)} phần; không tài liệu nào có quá ${formatNumber(most)}.`,
    fix: saveAgain,
  }),
  'part-name': ({ part }) => ({
    message: `tệp có một phần đặt tên sai, hoặc trùng tên với phần khác (“${part}”).`,
    fix: saveAgain,
  }),
  'made-to-harm': ({ part }) => ({
    message: `tệp nói sai về độ dài hoặc chỗ nằm của một phần (“${part}”); Word và Excel không lưu như vậy.`,
    fix: 'Đừng mở tệp này nếu không biết rõ nơi gửi; xin lại bản gốc.',
  }),
  'packed-otherwise': ({ part }) => ({
    message: `một phần của tệp (“${part}”) nén theo cách Word và Excel không dùng.`,
    fix: saveAgain,
  }),
  'part-missing': ({ part }) => ({
    message: `tệp thiếu phần phải có (“${part}”).`,
    fix: saveAgain,
  }),
  'too-deep': ({ most }) => ({
    message: `tệp có các lớp lồng nhau quá sâu (hơn ${formatNumber(most)} lớp).`,
    fix: 'Chép phần chữ sang một tài liệu Word mới rồi dùng tệp ấy.',
  }),
  'too-long': ({ length, most, unit }) => ({
    message: `phần chữ của tệp dài ${formatNumber(length)} ${units[unit]}; chỉ đọc tối đa ${formatNumber(most)}.`,
    fix: 'Xem có chọn nhầm tệp không; nếu không, tách văn bản thành nhiều tệp.',
  }),
  'legacy-letters': ({ encoding, words }) => ({
    message: `${letters[encoding].message}${words === '' ? '' : ` (“${words}”)`}.`,
    fix: letters[encoding].fix,
  }),
};

/** The refusal in one paragraph. */
export function sayFileRefusal({ code, facts }: FileRefusal): string {
  // Code and facts belong together; TypeScript cannot see it through a union.
  const say = fileRefusalWords[code] as (facts: FileRefusal['facts']) => Said;
  const { message, fix } = say(facts);
  return fix === null ? message : `${message} ${fix}`;
}

function inMegabytes(bytes: number): string {
  return formatNumber(Math.ceil(bytes / 100_000) / 10, { decimals: 1 });
}
