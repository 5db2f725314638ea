import { comparatorMeanings, meaningOf } from '../../domain/comparator-words.ts';
import type { Target } from '../../schema/target.ts';

type Comparator = Target['comparator'];

/** How a figure binds, as read from the words beside it. */
export interface Comparison {
  readonly comparator: Comparator;
  /** As printed; a part before and a part after the figure are joined by ` … `. */
  readonly printed: string;
  /** Where the words of comparison begin, or the figure where there are none. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
  /** Two words that bind differently: “tối thiểu hơn”. */
  readonly isTorn: boolean;
}

/** Words that may stand between a comparing word and its figure. */
const links = ['là', 'mức', 'được', 'thêm'];
const plain = ['đạt mức', 'đạt', 'bằng', 'chiếm', 'đảm bảo', 'bảo đảm'];
/** Words of ranks alone, which are read as such. */
const ofRanks = ['top', 'nhóm'];
const signs = comparatorMeanings.map(([word]) => word).filter((word) => !ofRanks.includes(word));
const words = [...new Set([...signs, ...plain, ...links])].toSorted((a, b) => b.length - a.length);
const behind = ['trở lên', 'trở xuống'];

/** Reads how the figure between `start` and `end` binds; `limit` is where its own words end. */
export function readComparison(
  text: string,
  folded: string,
  { start, end, limit, isRange }: { start: number; end: number; limit: number; isRange: boolean },
): Comparison {
  const chain = wordsBefore(folded, start);
  const strong = chain.filter(({ word }) => binds(word));
  const weak = chain.find(({ word }) => plain.includes(word));
  const before = strong.length > 0 ? spanOf(strong) : weak === undefined ? null : spanOf([weak]);
  const after = wordAfter(folded, end, limit);
  const parts = [before, after].map((span) => (span === null ? '' : text.slice(span.start, span.end)));
  const printed =
    before !== null && after !== null && strong.some(({ word }) => word === 'từ')
      ? parts.join(' … ')
      : after !== null
        ? (parts[1] ?? '')
        : (parts[0] ?? '');
  const meant = meaningOf(printed);
  const first = chain.at(-1)?.start ?? start;
  const common = { start: first, end: after?.end ?? end, isTorn: isTorn(strong.map(({ word }) => word)) };
  if (isRange) {
    const isPrinted = meant === null || meant.includes('range');
    return { ...common, comparator: 'range', printed: isPrinted ? printed : '' };
  }
  const [comparator = 'eq'] = meant ?? [];
  return { ...common, comparator, printed };
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of comparison that lead up to a figure, the nearest first. */
function wordsBefore(folded: string, start: number): readonly Word[] {
  const found: Word[] = [];
  for (let at = start; ;) {
    const before = folded.slice(0, at).trimEnd();
    const word = words.find((one) => endsWithWord(before, one));
    if (word === undefined) return found;
    at = before.length - word.length;
    found.push({ word, start: at, end: before.length });
  }
}

function wordAfter(folded: string, end: number, limit: number): Word | null {
  for (const word of behind) {
    const at = folded.slice(0, limit).indexOf(word, end);
    // Further away it compares something else.
    if (at >= 0 && at - end < 60 && !/[,;.\d]/u.test(folded.slice(end, at))) {
      return { word, start: at, end: at + word.length };
    }
  }
  return null;
}

function binds(word: string): boolean {
  return (meaningOf(word) ?? []).some((one) => one !== 'eq') && !plain.includes(word);
}

function isTorn(strong: readonly string[]): boolean {
  const kinds = new Set(strong.filter((word) => word !== 'từ').map((word) => meaningOf(word)?.[0]));
  return kinds.size > 1 && !kinds.has('approx');
}

function spanOf(found: readonly Word[]): { readonly start: number; readonly end: number } {
  return {
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
  };
}

function endsWithWord(text: string, word: string): boolean {
  const rest = text.slice(0, -word.length);
  return text.endsWith(word) && (/^\P{L}/u.test(word) || !/[\p{L}\p{N}]$/u.test(rest));
}
