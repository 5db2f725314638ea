import { type Bullet, toBullet } from './bullets.ts';
import { formatCount } from './number-format.ts';
import type { List, ListLevel, Lists } from './numbering.ts';
import type { NumberingAsked } from './styles.ts';

/** The label of a paragraph that Word numbers by itself. */
export interface PrintedLabel {
  readonly text: string;
  /** Word sets nothing between the label and the text. */
  readonly isTight: boolean;
  readonly bullet: Bullet | null;
  /** It does not follow the label before it, though it looks like the next of its row; or counts a level that is not there. */
  readonly isRestart: boolean;
  /** The fifth small letter: e, where Vietnamese texts count đ. */
  readonly isFifthLetter: boolean;
  /** A form of numbers that is not known; its digits stand in the label. */
  readonly isUnknownForm: boolean;
}

export interface Counters {
  /** Counts a paragraph and gives its label; null where its list prints none. */
  readonly next: (asked: NumberingAsked | null) => PrintedLabel | null;
  /** Something stands between two rows of labels, so that the second may begin anew. */
  readonly interrupt: () => void;
}

/** Counts the lists of a document in the order of its paragraphs, as Word does. */
export function createCounters(lists: Lists): Counters {
  const counted = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  let last: { readonly shape: string; readonly count: number } | null = null;

  const count = (number: number, list: List, index: number): Counted => {
    const counts = counted.get(list.counters) ?? new Map<number, number>();
    counted.set(list.counters, counts);
    const start = list.levels.get(index)?.start ?? 1;
    const anew = beginsAnew(begun, number, list, index);
    const before = counts.get(index);
    counts.set(index, anew ?? (before === undefined ? start : before + 1));
    const isSkipping = beginSkipped(counts, list, index);
    for (const below of counts.keys()) {
      if (below > index && restartsAfter(list.levels.get(below), below, index)) counts.delete(below);
    }
    return { counts, isSkipping };
  };

  return {
    next: (asked) => {
      const list = lists.get(asked?.list ?? 0);
      if (asked === null || list === undefined) return null;
      const index = levelOf(asked, list);
      const level = list.levels.get(index);
      if (level === undefined) return null;
      const { counts, isSkipping } = count(asked.list ?? 0, list, index);
      const own = counts.get(index) ?? level.start;
      const isTight = level.isTight;
      const plain = { isTight, isRestart: false, isFifthLetter: false, isUnknownForm: false } as const;
      if (level.format === 'bullet') {
        const bullet = toBullet(level.text, level.font, index);
        return bullet.shown === '' && level.text === '' ? null : { ...plain, text: bullet.mark, bullet };
      }
      const { text, isUnknownForm } = write(level, list, counts);
      if (text === '') return null;
      const shape = `${level.format} ${level.text}`;
      const isRestart = isSkipping || (last?.shape === shape && own !== last.count + 1);
      last = { shape, count: own };
      const isFifthLetter = level.format === 'lowerLetter' && own === 5;
      return { ...plain, text, bullet: null, isRestart, isFifthLetter, isUnknownForm };
    },
    interrupt: () => {
      last = null;
    },
  };
}

interface Counted {
  readonly counts: ReadonlyMap<number, number>;
  /** A number of the label is that of a level that nobody wrote. */
  readonly isSkipping: boolean;
}

/**
 * A level that nobody wrote begins with the first one below it, and the next of its paragraphs is its second: so Word
 * counts since 1994 (KB Q110380), and LibreOffice.
 */
function beginSkipped(counts: Map<number, number>, { levels }: List, index: number): boolean {
  const skipped = [...levels.keys()].filter((above) => above < index && !counts.has(above));
  for (const above of skipped) counts.set(above, levels.get(above)?.start ?? 1);
  const text = levels.get(index)?.text ?? '';
  return skipped.some((above) => text.includes(`%${above + 1}`));
}

/** The level bound to the style that asks for the numbering, else the one that is asked for. */
function levelOf({ level, style }: NumberingAsked, { levels }: List): number {
  const bound = style === null ? undefined : [...levels].find(([, of]) => of.style === style);
  return bound?.[0] ?? level ?? 0;
}

/** The number with which a list begins a level anew, at its first paragraph of that level only. */
function beginsAnew(begun: Set<string>, number: number, list: List, index: number): number | undefined {
  const key = `${number} ${index}`;
  if (begun.has(key)) return undefined;
  begun.add(key);
  return list.restarts.get(index);
}

/** Whether a level counts anew after a paragraph of one above it (ECMA-376, 17.9.10). */
function restartsAfter(level: ListLevel | undefined, below: number, index: number): boolean {
  const after = level?.restart ?? below;
  return index < after;
}

function write(
  level: ListLevel,
  { levels }: List,
  counts: ReadonlyMap<number, number>,
): { readonly text: string; readonly isUnknownForm: boolean } {
  let isUnknownForm = false;
  const text = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const of = levels.get(index);
    const number = counts.get(index) ?? of?.start ?? 0;
    const printed = formatCount(number, level.isLegal ? 'decimal' : (of?.format ?? 'decimal'));
    isUnknownForm ||= printed === null;
    return printed ?? String(number);
  });
  return { text: text.trim(), isUnknownForm };
}
