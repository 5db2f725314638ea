import { type Agency, type AgencyFile, agencySchema } from '../schema/agency.ts';
import type { DraftKind } from '../schema/draft.ts';
import type { Duty } from '../schema/duty.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { idSchema } from '../schema/primitives.ts';
import type { Target } from '../schema/target.ts';
import type { Task } from '../schema/task.ts';
import type { DecisionRefusal, FactSet, Registered } from './decision.ts';
import type { Fact } from './lists.ts';

type Registering =
  | { readonly set: FactSet; readonly refusal: null }
  | { readonly set: null; readonly refusal: DecisionRefusal };

/** Takes into the registers what a fact names and they lack: from what a person gives, else from what was drafted. */
export function registerNamed(set: FactSet, kind: DraftKind, fact: Fact, given: Registered): Registering {
  if (kind === 'target') return registerIndicator(set, (fact as Target).indicator, given.indicator);
  const named = namedIn(kind, fact);
  if (named.length === 0) return { set, refusal: null };
  const agencies = (given.agencies ?? []).map((one) => agencySchema.safeParse(one));
  const invalid = agencies.find(({ success }) => !success);
  if (invalid?.error !== undefined) {
    return {
      set: null,
      refusal: { code: 'entry-invalid', issues: invalid.error.issues, schema: agencySchema },
    };
  }
  const known = [
    ...agencies.flatMap(({ data = null }) => (data === null ? [] : [data])),
    ...set.drafts.agencies,
  ];
  let register: AgencyFile = set.agencies;
  for (const { agency, printed } of named) {
    const extended = registerAgency(register, agency, printed, known);
    if (extended === null) return { set: null, refusal: { code: 'agency-unknown', agency, printed } };
    register = extended;
  }
  return { set: { ...set, agencies: register }, refusal: null };
}

const indicatorWithId = indicatorSchema.safeExtend({ id: idSchema });

function registerIndicator(set: FactSet, id: string, given: unknown): Registering {
  if (set.indicators.some((known) => known.id === id)) return { set, refusal: null };
  const drafted = set.drafts.indicators.find((draft) => draft.id === id);
  const wanted = given ?? (drafted === undefined ? undefined : withoutRule(drafted));
  if (wanted === undefined) return { set: null, refusal: { code: 'indicator-unknown', indicator: id } };
  const { data, error } = indicatorWithId.safeParse(wanted);
  if (error !== undefined) {
    return { set: null, refusal: { code: 'entry-invalid', issues: error.issues, schema: indicatorWithId } };
  }
  if (data.id !== id) return { set: null, refusal: { code: 'indicator-unknown', indicator: id } };
  return { set: { ...set, indicators: [...set.indicators, data] }, refusal: null };
}

interface NamedAgency {
  readonly printed: string;
  readonly agency: string;
}

function namedIn(kind: DraftKind, fact: Fact): readonly NamedAgency[] {
  const parties =
    kind === 'task'
      ? [...(fact as Task).given, ...(fact as Task).support]
      : kind === 'duty'
        ? [...(fact as Duty).from, ...(fact as Duty).to]
        : [];
  return parties.flatMap(({ printed, agency }) => (agency === null ? [] : [{ printed, agency }]));
}

/** The register with one agency under one spelling; null where nobody says what the agency is. */
function registerAgency(
  register: AgencyFile,
  id: string,
  printed: string,
  known: readonly Agency[],
): AgencyFile | null {
  const at = register.findIndex((agency) => agency.id === id);
  const there = register[at];
  if (there !== undefined) {
    if (there.namesPrinted.includes(printed)) return register;
    return register.with(at, { ...there, namesPrinted: [...there.namesPrinted, printed] });
  }
  const drafted = known.find((agency) => agency.id === id);
  if (drafted === undefined) return null;
  return [...register, { ...withoutRule(drafted), namesPrinted: [printed] }];
}

function withoutRule<Entry extends object>(entry: Entry & { readonly rule?: string }): Omit<Entry, 'rule'> {
  const { rule: _, ...rest } = entry;
  return rest;
}
