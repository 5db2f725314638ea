/** What a character that nobody sees, or that looks like another, is. */
export type HiddenKind =
  'zero-width' | 'direction' | 'control' | 'space' | 'soft-hyphen' | 'private' | 'lost';

/** The first of its kind in a text. */
export interface HiddenCharacter {
  readonly character: string;
  readonly kind: HiddenKind;
  /** Offset in UTF-16 code units. */
  readonly index: number;
  /** How often it stands in the text. */
  readonly count: number;
}

// Controls but tab and line feed, formats (zero-width, direction, tags), spaces but U+0020, line and paragraph
// separators, private use, and the character that a decoder puts for what it could not read.
const HIDDEN = /[^\P{Cc}\t\n]|\p{Cf}|[^\P{Zs} ]|\p{Zl}|\p{Zp}|\p{Co}|\ufffd/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');

/** True where a text holds a character that nobody sees or that only one font can draw. */
export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}

/** The characters of a text that nobody sees or that only one font can draw, each once, at its first place. */
export function findHidden(text: string): readonly HiddenCharacter[] {
  if (!hasHidden(text)) return [];
  const found = new Map<string, HiddenCharacter>();
  for (const { 0: character, index } of text.matchAll(EVERY_HIDDEN)) {
    const before = found.get(character) ?? { character, kind: kindOf(character), index, count: 0 };
    found.set(character, { ...before, count: before.count + 1 });
  }
  return [...found.values()];
}

/**
 * The text as its writer sees it: without the characters that nobody sees, with plain spaces and line ends. What only a
 * font can draw and what a decoder lost stays.
 */
export function withoutHidden(text: string): string {
  if (!hasHidden(text)) return text;
  return text.replaceAll(EVERY_HIDDEN, (character) => {
    if (/[\r\u0085\u2028\u2029]/.test(character)) return '\n';
    const kind = kindOf(character);
    if (kind === 'private' || kind === 'lost') return character;
    return kind === 'space' ? ' ' : '';
  });
}

function kindOf(character: string): HiddenKind {
  if (character === '\ufffd') return 'lost';
  if (character === '\u00ad') return 'soft-hyphen';
  if (/\p{Co}/u.test(character)) return 'private';
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)) return 'direction';
  if (/\p{Zs}/u.test(character)) return 'space';
  return /\p{Cf}/u.test(character) ? 'zero-width' : 'control';
}
