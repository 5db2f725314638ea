/** The forms of official documents (Decree 30/2020, article 7; Hướng dẫn 36-HD/VPTW), as they are printed. */
const kinds = [
  ['KẾ HOẠCH', 'Kế hoạch'],
  ['QUYẾT ĐỊNH', 'Quyết định'],
  ['CHƯƠNG TRÌNH', 'Chương trình'],
  ['NGHỊ QUYẾT', 'Nghị quyết'],
  ['CHỈ THỊ', 'Chỉ thị'],
  ['ĐỀ ÁN', 'Đề án'],
  ['CHIẾN LƯỢC', 'Chiến lược'],
  ['PHƯƠNG ÁN', 'Phương án'],
  ['QUY CHẾ', 'Quy chế'],
  ['QUY ĐỊNH', 'Quy định'],
  ['HƯỚNG DẪN', 'Hướng dẫn'],
  ['KẾT LUẬN', 'Kết luận'],
  ['THÔNG BÁO', 'Thông báo'],
  ['BÁO CÁO', 'Báo cáo'],
  ['DANH MỤC', 'Danh mục'],
] as const;

/** The form that a line names in capitals at its beginning, and the words after it; null where it names none. */
export function readKind(text: string): { readonly kind: string; readonly rest: string } | null {
  for (const [printed, kind] of kinds) {
    if (!text.startsWith(printed)) continue;
    const rest = text.slice(printed.length);
    if (rest === '' || /^\s/u.test(rest)) return { kind, rest: rest.trim() };
  }
  return null;
}

/** Has letters, and none of them is small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replaceAll(/\[\^[^\]]+\]/g, ''));
}

export function isAnnexStart(text: string): boolean {
  return /^(PHỤ LỤC|Phụ lục)(\s+(SỐ|số))?(\s+([IVX]+|\d{1,2}|[A-Z]))?\s*[.:]?$/u.test(text);
}

/** “(Kèm theo Kế hoạch số …)”, “(Ban hành kèm theo …)”, and “(Chi tiết như …)” of no other line of a title. */
export function isAttachment(text: string): boolean {
  return /^\(?\s*(ban hành )?kèm theo\b/iu.test(text);
}

export function isRecipientsStart(text: string): boolean {
  return /^nơi nhận\s*[:;.]?$/iu.test(text);
}

const roles =
  'CHỦ TỊCH|PHÓ CHỦ TỊCH|Q\\. CHỦ TỊCH|BÍ THƯ|PHÓ BÍ THƯ|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|PHÓ BÍ THƯ THƯỜNG TRỰC';
const signatureStart = new RegExp(`^(?:(?:T/?M|KT|TL|TUQ|Q)\\.?\\s+[\\p{Lu}\\s]+|${roles})$`, 'u');

/** The authority (TM., KT., TL., TUQ.) or the office of who signs, in capitals on a line of its own. */
export function isSignatureStart(text: string): boolean {
  return signatureStart.test(text);
}

/** Two to six words, each with a capital: what a person is called. */
export function isPersonName(text: string): boolean {
  return !isCapitals(text) && /^\p{Lu}\p{Ll}*(\s\p{Lu}\p{Ll}*){1,5}$/u.test(text);
}

/** What a sentence, an item or a list ends with. */
export function endsSentence(text: string): boolean {
  return /[.;:,…!?]["”’)\]]*$/u.test(text);
}
