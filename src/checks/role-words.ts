import type { PlacedClause } from '../domain/clauses/walk.ts';
import type { Plan } from '../domain/corpus.ts';
import { type CorpusIndex, clausesOf } from '../domain/corpus-index.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import type { Role } from '../schema/role.ts';
import { standsAround } from '../domain/clauses/passages.ts';
import type { Rule } from './rule.ts';

/**
 * What a printed word can say of a role. The first that is found in the printed words decides: who leads is told to
 * cooperate in the same breath (“chủ trì, phối hợp với”).
 */
const meanings: readonly (readonly [word: string, roles: readonly Role[]])[] = [
  ['chủ trì', ['lead']],
  ['đề nghị', ['requested']],
  ['phối hợp', ['support']],
];

/** Words that say none of these three give the work, and no more. */
const otherwise: readonly Role[] = ['assigned'];

/** What a body is to do in a task is what printed words say, which stand in its clauses or in what they stand in. */
export const checkRoleWords: Rule = ({ plans }, index) =>
  plans.flatMap((plan) => (plan.tasks === null ? [] : checkTasks(plan, plan.tasks, index)));

interface Said {
  readonly role: Role;
  readonly rolePrinted: string | null;
}

function checkTasks(
  plan: Plan,
  { value, locate }: NonNullable<Plan['tasks']>,
  index: CorpusIndex,
): readonly Finding[] {
  const clauses = clausesOf(plan, index);
  return value.flatMap(({ clause, assignedIn, given, support }, at) => {
    const ids = [clause, ...assignedIn];
    const placed = ids.map((id) => clauses.get(id)).filter((found) => found !== undefined);
    // Clauses that do not exist are another rule's.
    const isSure = plan.isTextWhole && placed.length === ids.length;
    const checkList = (list: 'given' | 'support', parties: readonly Said[]): readonly Finding[] =>
      parties.flatMap((said, nth) => {
        const place = (field: keyof Said) => locate([at, list, nth, field]);
        return [...checkRole(said, place), ...(isSure ? checkStands(said, placed, ids, place) : [])];
      });
    return [
      ...checkList('given', given),
      ...checkList(
        'support',
        support.map(({ rolePrinted }) => ({ role: 'support', rolePrinted })),
      ),
    ];
  });
}

function checkRole(
  { role, rolePrinted: printed }: Said,
  place: (field: keyof Said) => Place,
): readonly Finding[] {
  if (printed === null) return [];
  const lower = printed.toLowerCase();
  const meant = meanings.find(([word]) => lower.includes(word))?.[1] ?? otherwise;
  return meant.includes(role) ? [] : [findingAt(place('rolePrinted'), 'role-word', { printed, role, meant })];
}

function checkStands(
  { rolePrinted: printed }: Said,
  placed: readonly PlacedClause[],
  clauses: readonly string[],
  place: (field: keyof Said) => Place,
): readonly Finding[] {
  if (printed === null || placed.some((one) => standsAround(one, printed))) return [];
  return [findingAt(place('rolePrinted'), 'role-words-absent', { printed, clauses })];
}
