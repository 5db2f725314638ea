import type { Agency } from '../../../schema/agency.ts';
import type { AgencyDraft } from '../../../schema/draft.ts';
import { toSlug } from '../../../text/slug.ts';
import { toPlain } from '../words.ts';
import { toAgencyKey, toLooseKey } from './agency-key.ts';
import { toAgencyKind } from './agency-kind.ts';

/** The bodies behind printed names, and what the register lacks of them. */
export interface NamedAgencies {
  /** The id of the body that a printed name is of. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly drafts: readonly AgencyDraft[];
}

/**
 * Finds the body behind each printed name: one of the province's agencies, else a new one. A known body that is spelt
 * anew is drafted with that spelling alone. Parties of duties may be beyond the province: those have no id.
 */
export function nameAgencies(
  province: string,
  agencies: readonly Agency[],
  names: readonly string[],
  parties: readonly string[] = [],
): NamedAgencies {
  const find = toFinder(agencies);
  const idOf = new Map<string, string>();
  const drafts = new Map<string, AgencyDraft>();
  const ours = parties.filter((name) => find(name) !== undefined || toAgencyKind(name) !== 'central');
  for (const printed of new Set([...names, ...ours])) {
    const known = find(printed);
    const fresh = toNewAgency(province, printed);
    const id = known?.id ?? idOfDrafted(drafts, printed) ?? fresh.id;
    idOf.set(printed, id);
    if (known?.namesPrinted.includes(printed) === true) continue;
    const draft = drafts.get(id);
    const base = draft ?? (known === undefined ? fresh : toSpelling(known));
    drafts.set(id, { ...base, namesPrinted: [...(draft?.namesPrinted ?? []), printed] });
  }
  return { idOf, drafts: [...drafts.values()] };
}

type Find = (printed: string) => Agency | undefined;

/** By the spelling, then by what spellings share, then by that without “tỉnh”, where it is one agency's alone. */
function toFinder(agencies: readonly Agency[]): Find {
  const spelt = agencies.flatMap((agency) =>
    [agency.name, ...agency.namesPrinted].map((name) => ({ agency, name, key: toAgencyKey(name) })),
  );
  const findBy = (toWords: (name: string) => string): Find => {
    const byWords = Map.groupBy(spelt, ({ name }) => toWords(name));
    return (printed) => {
      const found = new Set(byWords.get(toWords(printed))?.map(({ agency }) => agency));
      return found.size === 1 ? [...found][0] : undefined;
    };
  };
  const ways = [
    findBy((name) => name),
    findBy(toPlain),
    findBy(toAgencyKey),
    findBy((name) => toLooseKey(toAgencyKey(name))),
  ];
  return (printed) => ways.map((way) => way(printed)).find((agency) => agency !== undefined);
}

function idOfDrafted(drafts: ReadonlyMap<string, AgencyDraft>, printed: string): string | undefined {
  const key = toLooseKey(toAgencyKey(printed));
  return [...drafts.values()].find(({ name }) => toLooseKey(toAgencyKey(name)) === key)?.id;
}

function toNewAgency(province: string, printed: string): AgencyDraft {
  const name = printed.replace(/\s*\([^)]*\)/gu, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return {
    id: `${province}-${toSlug(name)}`,
    name,
    kind: toAgencyKind(name),
    namesPrinted: [printed],
    successors: [],
    note: null,
    rule: 'new-body',
  };
}

function toSpelling({ successors: _, ...known }: Agency): AgencyDraft {
  return { ...known, successors: [], note: null, rule: 'new-spelling' };
}
