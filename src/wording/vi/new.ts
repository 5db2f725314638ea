import type { DocumentChange } from '../../domain/documents/read-document.ts';
import type { TranscriptCounts } from '../../domain/documents/transcript.ts';
import type { Province } from '../../schema/province.ts';
import { formatShortDate } from '../../text/dates.ts';
import { joinVietnamese } from '../../text/lists.ts';
import { formatNumber } from '../../text/numbers.ts';

/** What the command that adds something to the corpus says and asks. */
export const newWording = {
  kindUnknown: (given: string | null, known: readonly string[], nearest: string | null) =>
    `${given === null ? 'Cần nói thêm gì' : `Không có loại “${given}”`}; ${nearest === null ? `có: ${known.join(', ')}` : `có phải ${nearest}?`}${nearest === null ? '.' : ''} Ví dụ: npm run new -- plan van-ban.docx`,
  fileNeeded: 'Cần một tệp văn bản, ví dụ: npm run new -- plan van-ban.docx',
  filesMany: (count: number) => `Có ${formatNumber(count)} tệp; mỗi lần một tệp.`,
  fileMissing: (file: string) => `Không đọc được tệp ${file}: không có tệp ấy, hoặc máy không cho đọc.`,
  fileKind: (file: string, ending: string) =>
    ending === '.doc' || ending === '.rtf' || ending === '.odt'
      ? `${file} là tệp ${ending}; mở trong Word hoặc LibreOffice, lưu thành .docx, rồi chạy lại.`
      : `${file} không phải .docx, .md hay .txt; với PDF, hãy chép chữ ra tệp .txt (UTF-8).`,
  promptSuggested: (text: string, value: string, mayBeNone: boolean) =>
    `${text} [${value}]${mayBeNone ? ' (“-”: chưa rõ)' : ''}: `,
  promptNeeded: (text: string) => `${text}: `,
  promptOptional: (text: string) => `${text} (bỏ trống: chưa rõ): `,
  optionWrong: (option: string, problem: string) => `--${option}: ${problem}`,
  optionsNeeded: (options: readonly string[]) =>
    `Không đọc được từ văn bản: ${joinVietnamese(options.map((option) => optionNames[option] ?? option))}. Thêm ${options.map((option) => `--${option} …`).join(' ')}, hoặc chạy lệnh trong một cửa sổ dòng lệnh để được hỏi.`,
  askingEnded: 'Đã dừng, chưa ghi gì.',
  questions: {
    province: 'Tỉnh, thành phố ban hành, ví dụ Đắk Lắk',
    kind: 'Hình thức văn bản, ví dụ Kế hoạch',
    number: 'Số, ký hiệu, ví dụ 12/KH-UBND',
    issued: 'Ngày ban hành, ví dụ 05/01/2026',
    issuer: 'Cơ quan ban hành',
    title: 'Trích yếu (văn bản về việc gì)',
    shortTitle: 'Tên gọi ngắn',
    source: 'Địa chỉ web nơi lấy văn bản, https://…',
    id: 'Mã của kế hoạch trên trang (không đổi về sau)',
  },
  provinceUnknown: (typed: string, nearest: Province | null) =>
    nearest === null
      ? `Không có tỉnh, thành phố nào tên “${typed}”.`
      : `Không có tỉnh, thành phố nào tên “${typed}”; có phải ${nearest.name}?`,
  provinceTwice: (typed: string, found: readonly Province[]) =>
    `“${typed}” là tên của ${formatNumber(found.length)} đơn vị; ghi mã: ${found.map(ofTime).join(', ')}.`,
  provinceOtherTime: ({ id }: Province, issued: string, others: readonly Province[]) =>
    `Ngày ${formatShortDate(issued)} không có ${id}${others.length === 0 ? '.' : `; có phải ${others.map(ofTime).join(', ')}?`}`,
  provinceNotThen: (typed: string, issued: string, found: readonly Province[]) =>
    `Ngày ${formatShortDate(issued)} không có đơn vị nào tên “${typed}”; có ${found.map(ofTime).join(', ')}.`,
  dateUnknown: (typed: string) =>
    `“${typed}” không phải một ngày có thật; ghi như 05/01/2026 hoặc 2026-01-05.`,
  numberUnknown: (typed: string) =>
    `“${typed}” không phải số, ký hiệu; ghi cả số và ký hiệu, ví dụ 12/KH-UBND, 57-KH/TU.`,
  textNeeded: 'Cần vài chữ.',
  answerNeeded: 'Điều này không để trống được.',
  shortTitleLong: (found: number, most: number) =>
    `Tên gọi ngắn có ${formatNumber(found)} chữ cái; nhiều nhất ${formatNumber(most)}.`,
  addressUnknown: (typed: string, right: string | null) =>
    `“${typed}” không phải địa chỉ web${right === null ? '; ghi cả https://' : `; có phải ${right}?`}`,
  idForm: (typed: string, right: string | null) =>
    `“${typed}” không dùng làm mã được; chỉ chữ thường không dấu, số và “-”${right === null ? '.' : `, ví dụ ${right}.`}`,
  idTaken: (id: string) =>
    `Đã có kế hoạch ${id} (content/plans/${id}.mdx hoặc bản sao của nó); chọn mã khác.`,
  read: (file: string, title: string | null) =>
    `Đã đọc ${file}${title === null ? '; không thấy tên văn bản.' : `: ${title}.`}`,
  written: (files: readonly string[]) => `Đã ghi ${joinVietnamese(files)}.`,
  counts: (clauses: number, { tables, rows, footnotes }: TranscriptCounts) =>
    `${formatNumber(clauses)} điều khoản${tables === 0 ? '' : `, ${formatNumber(tables)} bảng (${formatNumber(rows)} dòng)`}${footnotes === 0 ? '' : `, ${formatNumber(footnotes)} chú thích`}.`,
  wordsEqual: (words: number) =>
    `Đã so từng chữ với bản sao: ${formatNumber(words)} chữ, không thiếu, không thừa chữ nào.`,
  wordsDiffer: 'Chữ của bản chép khác bản sao; xem các chỗ cần sửa ở trên.',
  unknownHead: 'Chưa rõ, để trống (null) trong phần đầu tệp:',
  unknown: {
    number: 'number: số, ký hiệu',
    issued: 'issued: ngày ban hành',
    place: 'place: nơi ban hành',
    signer: 'signer: người ký',
    period: 'period: thời kỳ của kế hoạch; tên văn bản không nêu',
    url: 'source.url: địa chỉ web của bản sao',
  },
  toDoHead: 'Còn phải làm trong phần đầu tệp:',
  toDo: {
    recased:
      'title, abstract: văn bản in toàn chữ hoa; chữ thường là do lệnh này viết, cần xem lại chữ hoa đầu tên riêng',
    period: 'period: đọc từ tên văn bản; xem lại có đúng là thời kỳ của chính kế hoạch không',
    numberSource: 'numberSources: bản sao không in số; ghi nguồn của số',
    issuedSource: 'issuedSources: bản sao không in ngày; ghi nguồn của ngày',
    noBases: 'legalBases: không đọc được căn cứ nào',
    bases: (count: number) =>
      `legalBases: ${formatNumber(count)} căn cứ đọc từ “Căn cứ”, “Thực hiện”; xem lại, và ghi đủ tên cơ quan`,
    cites: 'cites: các văn bản khác được nhắc trong kế hoạch, chưa đọc',
  },
  unsureHead: (count: number) => `Có ${formatNumber(count)} chỗ chưa chắc, cần người xem:`,
  changesHead: (count: number) => `Đã chuẩn hóa ${formatNumber(count)} chỗ khi đọc:`,
  more: (count: number) => `  … và ${formatNumber(count)} chỗ nữa; --all in đủ.`,
  change: ({ paragraph, before, after }: DocumentChange) =>
    `  đoạn ${formatNumber(paragraph)}: “${before}” → “${after}”`,
  changes: {
    'soft-hyphen': 'bỏ dấu nối mềm',
    'white-space': 'gộp khoảng trắng',
    hidden: 'bỏ ký tự ẩn',
    dash: 'đổi dấu gạch ngang dài thành “-”',
    'look-alike': 'đổi chữ trông giống thành chữ tiếng Việt',
    composed: 'ghép dấu vào chữ (NFC)',
    symbol: 'đổi ký hiệu của phông chữ thành chữ',
    'label-written': 'viết số, dấu tự động ra thành chữ',
    'line-joined': 'nối dòng bị ngắt',
    capitals: 'viết thành chữ hoa như tệp hiển thị',
  } satisfies Readonly<Record<DocumentChange['kind'], string>>,
  otherFindings: (count: number) =>
    `Ngoài tệp này, kho còn ${formatNumber(count)} chỗ khác cần sửa; npm run check nêu từng chỗ.`,
  nextMend: (file: string) => `Bước tiếp: mở ${file}, sửa các chỗ nêu trên, rồi npm run check.`,
  next: (file: string, id: string) =>
    `Bước tiếp: mở ${file}, xem các dòng nêu trên; npm run clauses -- ${id} để xem mã của từng điều khoản (mã giữ mãi từ khi đăng); rồi npm run ledger.`,
} as const;

const optionNames: Readonly<Record<string, string>> = {
  province: 'tỉnh',
  kind: 'hình thức văn bản',
  issuer: 'cơ quan ban hành',
  title: 'trích yếu',
};

function ofTime({ id, validFrom, validTo }: Province): string {
  if (validTo !== null) return `${id} (đến ${formatShortDate(validTo)})`;
  return validFrom === null ? id : `${id} (từ ${formatShortDate(validFrom)})`;
}
