import type { Province } from '../../src/schema/province.ts';
import { toSlug } from '../../src/text/slug.ts';

/** What a copy of a plan says in the place of its original's names. */
export interface CopyNames {
  /** Words for people: the name of the province and the number of the document. */
  readonly reword: (text: string) => string;
  /** The id of an agency of the original's province, in the province of the copy. */
  readonly agencyId: (id: string) => string;
}

/** The names of a copy that another province issues under another number; a plan without a number keeps having none. */
export function toCopyNames(
  original: { readonly province: Province; readonly number: string | null },
  copy: { readonly province: Province; readonly ordinal: number },
): CopyNames {
  const [from, to] = [original.province, copy.province];
  const words: readonly (readonly [RegExp, string])[] = [
    [new RegExp(from.name, 'g'), to.name],
    [new RegExp(from.name.toUpperCase(), 'g'), to.name.toUpperCase()],
    ...numberWords(original.number, copy.ordinal),
  ];
  return {
    reword: (text) => words.reduce((said, [pattern, word]) => said.replaceAll(pattern, word), text),
    agencyId: (id) =>
      id.startsWith(`${from.id}-`)
        ? `${to.id}-${id.slice(from.id.length + 1).replaceAll(toSlug(from.name), toSlug(to.name))}`
        : id,
  };
}

/** `24/KH-UBND` → `107/KH-UBND`, wherever it is printed and not part of another number. */
function numberWords(number: string | null, ordinal: number): readonly (readonly [RegExp, string])[] {
  const kind = number?.slice(number.indexOf('/'));
  return number === null ? [] : [[new RegExp(`(?<!\\d)${number}`, 'g'), `${100 + ordinal}${kind}`]];
}

/** The same plain data (of a JSON file) with every text in it changed; the keys stay. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}
