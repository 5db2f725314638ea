/** On which side of a letterhead a line stands, and what it is there. */
export type LetterheadPart = 'issuer' | 'number' | 'nation' | 'motto' | 'date';

/**
 * What a printed line of a letterhead is, by its own words. An office prints its name and the number at the left, the
 * name of the State, its motto, place and date at the right (Decree 30/2020, annex I); a Party body prints its name and
 * the number at the left, `ĐẢNG CỘNG SẢN VIỆT NAM`, place and date at the right (Hướng dẫn 36-HD/VPTW of 2018).
 */
export function toLetterheadPart(words: string): LetterheadPart {
  if (/^Số\s*[:\d]/u.test(words)) return 'number';
  if (/^(CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/u.test(words)) return 'nation';
  if (/^Độc lập\b/u.test(words)) return 'motto';
  return /\bngày\b.*\btháng\b.*\bnăm\b/u.test(words) ? 'date' : 'issuer';
}
