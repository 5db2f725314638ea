import type { DraftSource, WorkDrafts } from '../draft-set.ts';
import { type NamedDuty, proposeDuties } from './duties/propose-duties.ts';
import { type NamedAgencies, nameAgencies } from './names/agency-register.ts';
import { toNameReader } from './names/read-name.ts';
import type { Party } from './parties.ts';
import { type NamedTask, proposeTasks } from './propose-tasks.ts';

/**
 * What the rules read of the work that a plan orders: its tasks and responsibilities, who must report or review, and
 * the bodies and spellings that the register of its province lacks.
 */
export function proposeWork({ document, province, agencies }: DraftSource): WorkDrafts {
  const readName = toNameReader(agencies.flatMap(({ namesPrinted }) => namesPrinted));
  const tasks = proposeTasks(document, readName);
  const duties = proposeDuties(document, readName);
  const named = nameAgencies(
    province,
    agencies,
    tasks.flatMap(({ given, support }) => [...given, ...support].map(({ printed }) => printed)),
    duties.flatMap(({ from, to }) => [...from, ...to]),
  );
  return {
    tasks: tasks.map((task) => withAgencies(task, named)),
    duties: duties.map((duty) => withParties(duty, named)),
    agencies: named.drafts,
  };
}

function withAgencies(
  { given, support, ...task }: NamedTask,
  { idOf }: NamedAgencies,
): WorkDrafts['tasks'][number] {
  const agencyOf = ({ printed }: Party) => idOf.get(printed) ?? '';
  return {
    ...task,
    given: given.map((party) => ({
      printed: party.printed,
      agency: agencyOf(party),
      role: party.role,
      rolePrinted: party.rolePrinted,
    })),
    support: support.map((party) => ({
      printed: party.printed,
      agency: agencyOf(party),
      rolePrinted: party.rolePrinted ?? '',
    })),
  };
}

function withParties(
  { from, to, ...duty }: NamedDuty,
  { idOf }: NamedAgencies,
): WorkDrafts['duties'][number] {
  const toParty = (printed: string) => ({ printed, agency: idOf.get(printed) ?? null });
  return { ...duty, from: from.map(toParty), to: to.map(toParty), note: null };
}
