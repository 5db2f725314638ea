import type { Agency } from '../../../schema/agency.ts';
import type { AgencyDraft } from '../../../schema/draft.ts';
import type { AgencyRule } from '../../../schema/draft-rules.ts';
import { toSlug } from '../../../text/slug.ts';
import { toPlain } from '../words.ts';
import { toAgencyKey, toLooseKey } from './agency-key.ts';
import { toAgencyKind } from './agency-kind.ts';

/** The bodies behind printed names, and what the register lacks of them. */
export interface NamedAgencies {
  /** The id of the body that a printed name is of; a name that is not in it is of a body beyond the province. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly drafts: readonly AgencyDraft[];
}

/**
 * Finds the body behind each printed name: one of the province's agencies, else a new one. A known body that is spelt
 * anew is drafted with that spelling alone. Parties of duties may be of the central government: those are not drafted.
 */
export function nameAgencies(
  province: string,
  agencies: readonly Agency[],
  names: readonly string[],
  parties: readonly string[],
): NamedAgencies {
  const find = toFinder(agencies);
  const ours = parties.filter((name) => find(name) !== undefined || toAgencyKind(name) !== 'central');
  const idOf = new Map<string, string>();
  const drafts = new Map<string, AgencyDraft>();
  const draftedOf = new Map<string, string>();
  for (const printed of new Set([...names, ...ours])) {
    const known = find(printed);
    if (known?.namesPrinted.includes(printed) === true) {
      idOf.set(printed, known.id);
      continue;
    }
    const key = looseKeyOf(printed);
    const id = known?.id ?? draftedOf.get(key) ?? `${province}-${toSlug(toName(printed))}`;
    idOf.set(printed, id);
    draftedOf.set(key, id);
    const there = drafts.get(id) ?? (known === undefined ? toNew(id, printed) : toSpelling(known));
    drafts.set(id, { ...there, namesPrinted: [...there.namesPrinted, printed] });
  }
  return { idOf, drafts: [...drafts.values()] };
}

type Find = (printed: string) => Agency | undefined;

/** By the spelling, then by what spellings share, then by that without “tỉnh”; where it is one agency's alone. */
function toFinder(agencies: readonly Agency[]): Find {
  const ways = [(name: string) => name, toPlain, toAgencyKey, looseKeyOf].map((toWords): Find => {
    const byWords = Map.groupBy(
      agencies.flatMap((agency) =>
        [agency.name, ...agency.namesPrinted].map((name) => ({ agency, words: toWords(name) })),
      ),
      ({ words }) => words,
    );
    return (printed) => {
      const [only, ...others] = new Set(byWords.get(toWords(printed))?.map(({ agency }) => agency));
      return others.length === 0 ? only : undefined;
    };
  });
  return (printed) => {
    for (const find of ways) {
      const agency = find(printed);
      if (agency !== undefined) return agency;
    }
    return undefined;
  };
}

function looseKeyOf(name: string): string {
  return toLooseKey(toAgencyKey(name));
}

/** The name without what is said of it in brackets, with a capital. */
function toName(printed: string): string {
  return printed
    .replace(/\s*\([^)]*\)/gu, '')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function toNew(id: string, printed: string): AgencyDraft {
  const name = toName(printed);
  const rule: AgencyRule = 'new-body';
  return { id, name, kind: toAgencyKind(name), namesPrinted: [], successors: [], note: null, rule };
}

function toSpelling(known: Agency): AgencyDraft {
  const rule: AgencyRule = 'new-spelling';
  return { ...known, namesPrinted: [], rule };
}
