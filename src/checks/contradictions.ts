import type { DataFile } from '../domain/corpus.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Target, TargetsFile } from '../schema/target.ts';
import { checkReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

/** Where a plan sets two different figures for the same thing, it is said so; and what is said so is still true. */
export const checkContradictions: Rule = ({ plans }) =>
  plans.flatMap(({ targets }) =>
    targets === null ? [] : [...checkUndeclared(targets), ...checkDeclared(targets)],
  );

/** Two targets speak about the same thing: one indicator, one year, one period, one unit, one base. */
function subjectOf({ indicator, year, period, unit, baseYear }: Target): string {
  return [indicator, year, period, unit, baseYear].join(' ');
}

function figureOf({ value, low, high }: Target): string {
  return [value, low, high].join(' ');
}

function checkUndeclared({ value, locate, file }: DataFile<TargetsFile>): readonly Finding[] {
  const declared = (a: Target, b: Target): boolean =>
    value.contradictions.some(({ targets }) => targets.includes(a.id) && targets.includes(b.id));
  return value.targets.flatMap((target, at) => {
    const rival = value.targets
      .slice(0, at)
      .find(
        (other) =>
          subjectOf(other) === subjectOf(target) &&
          figureOf(other) !== figureOf(target) &&
          !declared(other, target),
      );
    if (rival === undefined) return [];
    const { line } = locate(['targets', value.targets.indexOf(rival), 'id']);
    const { id, printed } = target;
    const facts = { id, printed, rival: { id: rival.id, printed: rival.printed, file, line } };
    return [findingAt(locate(['targets', at, 'id']), 'contradiction-undeclared', facts)];
  });
}

function checkDeclared({ value, locate }: DataFile<TargetsFile>): readonly Finding[] {
  const ids = value.targets.map(({ id }) => id);
  return value.contradictions.flatMap(({ targets: named }, at) => {
    const dead = named.flatMap((id, index) =>
      checkReference('target', id, ids, locate(['contradictions', at, 'targets', index])),
    );
    if (dead.length > 0) return dead;
    const targets = value.targets.filter(({ id }) => named.includes(id));
    // Figures of different indicators can exclude each other by arithmetic; that only a reader can tell.
    const comparable = new Set(targets.map(subjectOf)).size === 1;
    if (!comparable || new Set(targets.map(figureOf)).size > 1) return [];
    return [findingAt(locate(['contradictions', at]), 'contradiction-settled', { targets: named })];
  });
}
