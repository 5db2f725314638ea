import type { Choice, ChoiceList } from '../../domain/spreadsheets/table-form.ts';
import type { FactSet } from '../decision.ts';
import type { ListId, SheetWords } from './sheet-words.ts';

/** Words that a workbook gave its values when it was sent out. */
export type KeptWords = Readonly<Partial<Record<ListId, readonly Choice[]>>>;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly isFresh: boolean;
}

/** The list of each drop-down: fixed ones in the words for their codes, indicators and agencies by their names. */
export function toChoiceLists(
  { indicators, agencies, drafts }: FactSet,
  words: SheetWords,
  kept: KeptWords = {},
): (list: ListId) => ChoiceList {
  const named: Readonly<Partial<Record<ListId, readonly Named[]>>> = {
    indicator: [
      ...indicators.map(({ id, name }) => ({ id, name: name.vi, isFresh: false })),
      ...drafts.indicators.map(({ id, name }) => ({ id, name: name.vi, isFresh: true })),
    ],
    agency: [
      ...agencies.map(({ id, name }) => ({ id, name, isFresh: false })),
      ...drafts.agencies.map(({ id, name }) => ({ id, name, isFresh: true })),
    ],
  };
  const lists = new Map<ListId, ChoiceList>();
  return (id) => {
    const known = lists.get(id);
    if (known !== undefined) return known;
    const things = named[id];
    const choices = things === undefined ? fixedChoices(words, id) : namedChoices(things, words);
    const list: ChoiceList = {
      name: words.listNames[id],
      choices: [...choices, ...(kept[id] ?? [])],
      keptAs: things === undefined ? null : words.keptNames(words.listNames[id]),
    };
    lists.set(id, list);
    return list;
  };
}

function fixedChoices({ lists }: SheetWords, id: ListId): readonly Choice[] {
  if (id === 'indicator' || id === 'agency') return [];
  return Object.entries(lists[id]).map(([value, word]) => ({ value, word }));
}

/** The register first: what is drafted under the id of something registered is a further spelling of it. */
function namedChoices(things: readonly Named[], { fresh, namesake }: SheetWords): readonly Choice[] {
  const byId = new Map<string, Named>();
  for (const one of things) if (!byId.has(one.id)) byId.set(one.id, one);
  const unique = [...byId.values()];
  const counts = Map.groupBy(unique, ({ name }) => name);
  return unique.map(({ id, name, isFresh }) => {
    const told = (counts.get(name)?.length ?? 0) > 1 ? namesake(name, id) : name;
    return { value: id, word: isFresh ? fresh(told) : told };
  });
}
