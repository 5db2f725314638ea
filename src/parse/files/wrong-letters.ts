/** Letters that mean others than they say: those of fonts of old, or UTF-8 taken for another encoding (`twice`). */
export type WrongLetters = 'tcvn3' | 'vni' | 'twice';

/** Text in the letters of the fonts .VnTime shows signs where a Vietnamese word has letters: “Ñy ban nh©n d©n”. */
const tcvn3Word =
  /\p{L}[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be]|[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be]\p{L}/gu;
/** In that of the fonts VNI a vowel is followed by a letter of other languages for its tone: “UÛy ban nhaân daân tænh”. */
const vniWord = /[aeiouy\u00f4][\u00e4\u00e5\u00eb\u00ef\u00f8\u00fb\u00fc]|\u00f1/giu;
/** “Káº¿ hoáº¡ch”: the bytes of ế and ạ, each taken for a letter. */
const doubledWord = /[\u00c3\u00c4\u00c6][\u0080-\u00bf\u2018-\u203a]|\u00e1[\u00ba\u00bb]/gu;

const words: readonly (readonly [WrongLetters, RegExp])[] = [
  ['twice', doubledWord],
  ['tcvn3', tcvn3Word],
  ['vni', vniWord],
];
/** So many in a sample are no accident: a quotation mark or a degree sign stands beside a letter now and then. */
const accidents = 10;

/** What the letters of a text are where they mean others; null where they are sound but for accidents. */
export function findWrongLetters(text: string): WrongLetters | null {
  return words.find(([, word]) => (text.match(word)?.length ?? 0) > accidents)?.[0] ?? null;
}

/** The letters that a font of old shows as Vietnamese; null for a font of Unicode. */
export function lettersOfFont(font: string | null): 'tcvn3' | 'vni' | null {
  if (font === null) return null;
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : null;
}

/** Whether a stretch of text in a font of old really has its letters: Unicode is often set in such a font too. */
export function hasLettersOfFont(text: string, font: string | null): boolean {
  const letters = lettersOfFont(font);
  return words.some(([of, word]) => of === letters && text.search(word) >= 0);
}
