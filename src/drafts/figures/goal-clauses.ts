import type { Clause, PlanDocument } from '../../domain/clauses/clause.ts';
import { passagesOf } from '../../domain/clauses/passages.ts';
import { isTitle } from '../../domain/clauses/title.ts';
import { type PlacedClause, walkClauses } from '../../domain/clauses/walk.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { foldPassage } from './fold-passage.ts';
import { readPassage } from './read-passage.ts';
import { besideGoals, generalGoals, goalNames, quantifiers, workNames } from './words/goal-words.ts';

/** A clause under which goals are set. */
export interface GoalRoot {
  readonly placed: PlacedClause;
  /** Whether what has no figure there is a goal too, or may be work. */
  readonly hasGoalsAlone: boolean;
}

/**
 * The clauses that set goals, by what their headings say: those under a heading of goals, the general ones left out where
 * they have no figure; a heading over goals and work alike counts where none below it is over goals alone.
 */
export function findGoalRoots({ clauses }: PlanDocument): readonly GoalRoot[] {
  const roots: GoalRoot[] = [];
  for (const placed of walkClauses(clauses)) {
    const isBelow = roots.some(({ placed: { clause } }) => placed.ancestors.includes(clause));
    const kind = isBelow ? 'none' : kindOf(placed.clause);
    if (kind === 'none') continue;
    if (
      kind === 'mixed' &&
      walkClauses(placed.clause.children).some(({ clause }) => kindOf(clause) === 'goals')
    ) {
      continue;
    }
    roots.push({ placed, hasGoalsAlone: kind === 'goals' });
  }
  return roots.flatMap(withoutGeneral);
}

/** What a clause is a heading over. */
function kindOf(clause: Clause): 'goals' | 'mixed' | 'none' {
  const nouns = headingOf(clause)
    .split(/\s*(?:,| và |;|&)\s*/u)
    .map(withoutQuantifier);
  const goal = nouns.findIndex((noun) => goalNames.some((name) => startsWith(noun, name)));
  const beside = nouns.slice(0, Math.max(goal, 0));
  const isHeading =
    goal >= 0 &&
    beside.every((noun) => [...besideGoals, ...workNames].some((name) => startsWith(noun, name)));
  if (!isHeading) return 'none';
  return nouns.some((noun) => workNames.some((name) => startsWith(noun, name))) ? 'mixed' : 'goals';
}

/** The words of a clause that stand for its heading: all of a title, of a paragraph those before its colon. */
export function headingOf(clause: Clause): string {
  const text = foldPassage(wordsOf(clause.words)).trim();
  if (isTitle(clause) || clause.kind === 'group' || clause.kind === 'section') return text;
  const colon = text.indexOf(':');
  return colon > 0 && colon < 80 ? text.slice(0, colon).trim() : '';
}

function withoutQuantifier(noun: string): string {
  const found = quantifiers.toSorted((a, b) => b.length - a.length).find((word) => startsWith(noun, word));
  return found === undefined ? noun : noun.slice(found.length).trim();
}

function startsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

/**
 * Below a heading of goals what stands beside them is left out, and the general ones are unless a figure stands in them;
 * what they say without one is said again by the others.
 */
function withoutGeneral(root: GoalRoot): readonly GoalRoot[] {
  const { clause, ancestors } = root.placed;
  if (isGeneral(clause)) return hasFigure(root.placed) ? [{ ...root, hasGoalsAlone: false }] : [];
  if (!clause.children.some((child) => isGeneral(child) || isBeside(child))) return [root];
  return clause.children
    .filter((child) => !isBeside(child))
    .flatMap((child) =>
      withoutGeneral({ ...root, placed: { clause: child, ancestors: [...ancestors, clause] } }),
    );
}

function isGeneral(clause: Clause): boolean {
  return generalGoals.test(headingOf(clause));
}

function isBeside(clause: Clause): boolean {
  const heading = headingOf(clause);
  return besideGoals.some((noun) => startsWith(heading, noun)) && kindOf(clause) === 'none';
}

function hasFigure({ clause, ancestors }: PlacedClause): boolean {
  return walkClauses([clause]).some((one) => {
    const placed = { ...one, ancestors: [...ancestors, ...one.ancestors] };
    return passagesOf(one.clause).some((text) => readPassage(placed, text).readings.length > 0);
  });
}
