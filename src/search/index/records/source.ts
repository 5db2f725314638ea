import type { TargetEntry } from '../../../domain/catalogue/entries.ts';
import { factsOfPlan } from '../../../domain/catalogue/look-up.ts';
import type { Observation } from '../../../schema/observation.ts';
import type { Target } from '../../../schema/target.ts';
import type { Catalogue } from '../../../domain/catalogue/catalogue.ts';
import type { TaskParty } from '../../../domain/catalogue/entries.ts';
import type { RoleCounts } from '../../../domain/catalogue/roles.ts';
import type { PlacedClause } from '../../../domain/clauses/walk.ts';
import { wordsOf } from '../../../domain/clauses/words.ts';
import type { Plan } from '../../../domain/corpus.ts';
import { countWaiting } from '../../../domain/count-waiting.ts';
import type { ProvinceRegister } from '../../../domain/province-register.ts';
import type { Links } from '../../../links/links.ts';
import type { Province } from '../../../schema/province.ts';
import type { Role } from '../../../schema/role.ts';
import type { RecordLevel, SearchRecord } from '../record.ts';

/** A page that is not in the catalogue: a dataset, a piece of news. */
export interface ListedPage {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** The words that records take from the interface. */
export interface RecordWording {
  readonly province: (province: Province, provinces: ProvinceRegister) => string;
  /** Its shortest unambiguous name. */
  readonly place: (province: Province, provinces: ProvinceRegister) => string;
  /** What a unit of each kind is called before its name: `tỉnh`. */
  readonly ranks: Readonly<Record<Province['kind'], string>>;
  /** What people call the plan of a place, whatever its form. */
  readonly planOf: (place: string) => string;
  /** A clause as a person would cite it. */
  readonly reference: (placed: PlacedClause) => string;
  /** The bodies of a task that have one role in it. */
  readonly inRole: (role: Role, names: string) => string;
  /** Bodies with their roles, on one line. */
  readonly parties: (parties: readonly TaskParty[]) => string;
  readonly time: (printed: string) => string;
  /** What a province became. */
  readonly successor: (name: string) => string;
  /** Who took over the work of an agency. */
  readonly agencySuccessor: (name: string) => string;
  readonly predecessors: (names: string) => string;
  /** A level and by when it is to be reached. */
  readonly level: (target: Target) => string;
  readonly levelYear: (target: Target) => string;
  readonly value: (observation: Observation) => string;
  /** What there is of each in one line; empty where there is nothing. */
  readonly agencyFact: (counts: RoleCounts & { readonly owes: number }) => string;
  readonly planFact: (counts: FactCounts) => string;
  readonly provinceFact: (
    counts: FactCounts & { readonly plans: number; readonly inherited: number },
  ) => string;
}

/** How much a plan sets and gives out, as far as it is recorded, and how much more waits to be. */
export interface FactCounts {
  readonly targets: number;
  readonly tasks: number;
  readonly waiting: Readonly<Record<'targets' | 'tasks', number>>;
}

/** Everything that records are made from. */
export interface RecordSource {
  readonly catalogue: Catalogue;
  readonly links: Links;
  readonly words: RecordWording;
  readonly datasets: readonly ListedPage[];
  readonly news: readonly ListedPage[];
}

/** What a plan is called in one line: its form and number, or its short title where the number is unknown. */
export function planLabel({ meta }: Plan): string {
  return meta.number === null ? meta.shortTitle : `${meta.kind} ${meta.number}`;
}

/** What every record of a plan shows and is counted under. */
export function ofPlan(plan: Plan, source: RecordSource): Pick<SearchRecord, 'province' | 'plan' | 'around'> {
  const around = source.catalogue.provinces.byId.get(plan.meta.province)?.name ?? '';
  return { around, province: provinceName(plan.meta.province, source), plan: planLabel(plan) };
}

/** The name of a province as results show it; null for an unknown id. */
export function provinceName(
  id: string,
  { catalogue: { provinces }, words }: Pick<RecordSource, 'catalogue' | 'words'>,
): string | null {
  const province = provinces.byId.get(id);
  return province === undefined ? null : words.province(province, provinces);
}

/** The shortest unambiguous name of a province; its id where it is unknown. */
export function placeName(
  id: string,
  { catalogue: { provinces }, words }: Pick<RecordSource, 'catalogue' | 'words'>,
): string {
  const province = provinces.byId.get(id);
  return province === undefined ? id : words.place(province, provinces);
}

/** A target as an answer says it. */
export function toLevel({ target, plan }: TargetEntry, source: RecordSource): RecordLevel {
  return {
    province: plan.meta.province,
    place: placeName(plan.meta.province, source),
    year: target.year,
    text: source.words.level(target),
    when: source.words.levelYear(target),
    url: source.links.clause(plan.id, target.clause),
  };
}

/** The levels of a clause in one line. */
export function joinLevels(targets: readonly TargetEntry[], source: RecordSource): string {
  const levels = targets.map((entry) => toLevel(entry, source));
  return levels.map(({ text, when }) => `${text} · ${when}`).join('; ');
}

/** How much a plan sets and gives out; what is not taken apart yet counts for nothing. */
export function countFacts(plan: Plan, { catalogue }: Pick<RecordSource, 'catalogue'>): FactCounts {
  const { targets, tasks } = factsOfPlan(plan, catalogue);
  return {
    targets: targets.length,
    tasks: tasks.filter(({ task }) => task.kind === 'task').length,
    waiting: countWaiting(plan),
  };
}

/** What people call a province: `Đồng Nai`, `tỉnh Đồng Nai`, `thành phố Đồng Nai`. */
export function callNames({ name, kinds }: Province, { ranks }: RecordWording): readonly string[] {
  return [name, ...kinds.map(({ kind }) => `${ranks[kind]} ${name}`)];
}

/** The titles above a clause, outermost first. */
export function titlesAbove({ ancestors }: PlacedClause): readonly string[] {
  return ancestors
    .filter(({ form, kind }) => form === 'heading' || kind === 'group')
    .map(({ words }) => wordsOf(words));
}
