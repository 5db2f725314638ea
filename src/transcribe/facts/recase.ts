import { isCapitals } from '../printed.ts';

interface Seen {
  readonly printed: string;
  /** Behind the end of a sentence or at the beginning: its capital says nothing. */
  readonly isFirst: boolean;
}

/** What a document says in running text, to write words in capitals as the same words stand there. */
export class Recaser {
  private readonly seen: readonly Seen[];
  private readonly at = new Map<string, number[]>();
  private readonly names: ReadonlyMap<string, readonly string[]>;

  constructor(texts: readonly string[], names: readonly string[]) {
    this.seen = texts.filter((text) => !isCapitals(text)).flatMap(toSeen);
    for (const [index, { printed }] of this.seen.entries()) {
      const key = printed.toLowerCase();
      const places = this.at.get(key);
      if (places === undefined) this.at.set(key, [index]);
      else places.push(index);
    }
    this.names = new Map(names.map((name) => [name.toLowerCase(), name.split(' ')]));
  }

  /** The same words in small letters, with the capitals that they have elsewhere; a text that has small ones stays. */
  write(text: string): string {
    if (!isCapitals(text)) return text;
    const words = text.split(' ');
    const written: string[] = [];
    while (written.length < words.length) {
      const from = written.length;
      const name = this.nameAt(words, from);
      written.push(...(name ?? [this.word(words, from)]));
    }
    return written.slice(0, words.length).join(' ');
  }

  private nameAt(words: readonly string[], from: number): readonly string[] | null {
    for (let length = 4; length > 0; length -= 1) {
      const part = words.slice(from, from + length).join(' ');
      const [, core = '', end = ''] = /^(.*?)([^\p{L}\p{N}]*)$/u.exec(part) ?? [];
      const name = this.names.get(core.toLowerCase());
      if (name !== undefined) return [...name.slice(0, -1), `${name.at(-1) ?? ''}${end}`];
    }
    return null;
  }

  /** As the word stands where most of its neighbours are the same. */
  private word(words: readonly string[], at: number): string {
    const word = words[at] ?? '';
    if (/\d/.test(word)) return word;
    const [, before = '', core = '', end = ''] = /^([^\p{L}]*)(.*?)([^\p{L}]*)$/u.exec(word) ?? [];
    const places = this.at.get(core.toLowerCase()) ?? [];
    const scored = places.map((place) => ({ seen: this.seen[place], score: this.alike(words, at, place) }));
    const most = Math.max(0, ...scored.map(({ score }) => score));
    const best = scored.flatMap(({ seen, score }) => (score === most && seen !== undefined ? [seen] : []));
    const inside = best.filter(({ isFirst }) => !isFirst);
    const printed = commonest((inside.length > 0 ? inside : []).map((one) => one.printed));
    return `${before}${printed ?? core.toLowerCase()}${end}`;
  }

  private alike(words: readonly string[], at: number, place: number): number {
    let score = 0;
    for (const step of [-1, 1]) {
      for (let by = step; Math.abs(by) <= 4; by += step) {
        const [mine, theirs] = [words[at + by], this.seen[place + by]?.printed];
        if (mine === undefined || theirs === undefined || bare(mine) !== bare(theirs)) break;
        score += 1;
      }
    }
    return score;
  }
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function toSeen(text: string): readonly Seen[] {
  const words = text.split(/\s+/).filter(Boolean);
  return words.map((word, index) => ({
    printed: word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    isFirst: index === 0 || /[.:;!?]$/.test(words[index - 1] ?? '') || /^[“"(]/.test(word),
  }));
}

function commonest(printed: readonly string[]): string | null {
  const counts = Map.groupBy(printed, (one) => one);
  const [first] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
  return first?.[0] ?? null;
}

/** With a capital at its beginning. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a small letter at its beginning, unless it begins with an abbreviation. */
export function uncapitalise(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu}\s/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
