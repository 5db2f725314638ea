import type { CitedDocument } from '../../schema/citation.ts';
import { readDate, readNumber } from './printed-date.ts';

/** Where the naming of a document ends in the sentence of which it is the reason. */
const ends =
  /\s*(?:\((?:sau đây|gọi tắt|Quyết định số|Nghị quyết số|Kế hoạch số|Chiến lược|Chương trình)|,?\s*(?<!\scủa\s)(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Ban Thường vụ|Tỉnh ủy|Thành ủy|Chủ tịch|Sở \p{Lu})[^;]*?(?<!\p{L})(?:ban hành|xây dựng|triển khai|đề ra|quyết định|tổ chức)(?!\p{L})|,?\s*(?:trên cơ sở|xét|theo) đề nghị|;|\.\/|$)/u;

/** The documents that the first paragraphs name as their reasons: “Căn cứ …;”, “Thực hiện …”. Their words are the text's. */
export function readLegalBases(paragraphs: readonly string[]): readonly CitedDocument[] {
  return paragraphs.flatMap((paragraph) => {
    const [, , words] = /^[-+*]?\s*(Căn cứ|Thực hiện|Triển khai thực hiện)\s+(.+)$/u.exec(paragraph) ?? [];
    if (words === undefined) return [];
    return splitBases(words).flatMap(toBase);
  });
}

/** “Luật A; Luật B;” are two. */
function splitBases(words: string): readonly string[] {
  return words
    .split(/;\s*(?=\p{Lu})|;\s*(?:và\s+)?(?=(?:căn cứ|thực hiện)\s)/u)
    .map((part) => part.replace(/^(?:căn cứ|thực hiện)\s+/u, ''));
}

const documents =
  /^(Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Kết luận|Kế hoạch|Chương trình|Công văn|Văn bản|Hướng dẫn|Chiến lược|Đề án|Quy hoạch|Công điện)\s/u;

function toBase(words: string): readonly CitedDocument[] {
  if (!documents.test(words)) return [];
  const end = ends.exec(words);
  const text = words
    .slice(0, end?.index ?? words.length)
    .replace(/[\s,;.:]+$/u, '')
    .trim();
  // Marks of footnotes stand between the words and are none of them.
  if (text === '' || text.includes('[^')) return [];
  const number = readNumber(/\bsố\s+.*/u.exec(text)?.[0] ?? '');
  return [{ text, number, issued: readDate(beforeSubject(text)), issuer: readIssuer(text) }];
}

/** What a document is about may name other dates. */
function beforeSubject(text: string): string {
  return text.split(/\s(?:về|ban hành|phê duyệt|quy định|sửa đổi|triển khai|thực hiện)\s/u)[0] ?? text;
}

/** A law is named after what it is of: “Luật Tổ chức của …”. */
function readIssuer(text: string): string | null {
  if (/^(Luật|Bộ luật)\s/u.test(text)) return text.includes(' của Quốc hội') ? 'Quốc hội' : null;
  const [, issuer] =
    /\scủa\s+(\p{Lu}.+?)(?=\s(?:về|ban hành|phê duyệt|quy định|sửa đổi|thông qua|hướng dẫn|triển khai|thực hiện|tại|một số|tiếp tục)\s|,|\(|“|$)/u.exec(
      text,
    ) ?? [];
  return issuer?.trim() ?? null;
}
