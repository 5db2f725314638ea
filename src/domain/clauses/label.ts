import type { ClauseKind } from './clause.ts';

/** A printed label at the start of a line, and what it says about the clause. */
export interface Label {
  readonly kind: Extract<ClauseKind, 'section' | 'article' | 'clause' | 'subclause' | 'point'>;
  /** The label as printed, without the white space after it. */
  readonly printed: string;
  /** The label's segment of the id: `ii`, `dieu-1`, `2`, `a`, `dd`. */
  readonly segment: string;
  /** Of a subclause the printed number of the clause it belongs to; null elsewhere. */
  readonly parentNumber: string | null;
  /** Position in its sequence, counted from 1; null for a letter outside the Vietnamese order. */
  readonly ordinal: number | null;
  /** How many characters of the line the label takes, white space after it included. */
  readonly length: number;
}

/** The order of points in Vietnamese legal texts (Nghị định 30/2020/NĐ-CP): đ follows d, and f, j, w, z are not used. */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

const romanDigits = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

function romanValue(roman: string): number {
  const digits = [...roman].map((digit) => romanDigits.get(digit) ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

// Behind other marks than a dot, or none, a capital tells a number from an amount: “1- Mục đích”, “1.1 Hạ tầng”, “1.5 ha”.
const patterns: readonly { kind: Label['kind']; pattern: RegExp }[] = [
  { kind: 'article', pattern: /^Điều (\d+)[.:](?:\s+|$)/u },
  { kind: 'section', pattern: /^([IVX]+)[./-](?:\s+|$)/u },
  { kind: 'subclause', pattern: /^(\d+)\.(\d+)(?:\.(?:\s+|$)|[/-]?\s+(?=\p{Lu}))/u },
  { kind: 'clause', pattern: /^(\d+)(?:\.(?:\s+|$)|[/-]\s+(?=\p{Lu}))/u },
  { kind: 'point', pattern: /^(\p{Ll})(?:\)(?:\s+|$)|[./-]\s+(?=\p{Lu}))/u },
];

/** Reads the printed label a line begins with; null where it begins with none. */
export function parseLabel(line: string): Label | null {
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(line);
    const first = match?.[1];
    if (match === null || first === undefined) continue;
    const common = { kind, printed: match[0].trim(), length: match[0].length, parentNumber: null };
    switch (kind) {
      case 'article':
        return { ...common, segment: `dieu-${first}`, ordinal: Number(first) };
      case 'section':
        return { ...common, segment: first.toLowerCase(), ordinal: romanValue(first) };
      case 'subclause': {
        const number = match[2] ?? '';
        return { ...common, segment: number, parentNumber: first, ordinal: Number(number) };
      }
      case 'clause':
        return { ...common, segment: first, ordinal: Number(first) };
      case 'point': {
        const position = pointLetters.indexOf(first);
        return {
          ...common,
          segment: toLetters(first),
          ordinal: position < 0 ? null : position + 1,
        };
      }
    }
  }
  return null;
}

/** The letters of a printed number in an id: đ is `dd`, since d is another. */
export function toLetters(printed: string): string {
  return printed.replaceAll('đ', 'dd');
}

/** Reads a table's group number (`IV`, also `IV.`), which stands in a cell of its own. */
export function parseGroupNumber(cell: string): number | null {
  const [, roman] = /^([IVX]+)\.?$/.exec(cell) ?? [];
  return roman === undefined ? null : romanValue(roman);
}
