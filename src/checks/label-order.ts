import type { Clause } from '../domain/clauses/clause.ts';
import { parseLabel } from '../domain/clauses/label.ts';
import { walkClauses } from '../domain/clauses/walk.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

/** Printed numbers run without gaps: I II III, 1 2 3, a b c d đ e g h. A gap nearly always is a clause left out. Where a part of the text has no sure place, nobody can tell. */
export const checkLabelOrder: Rule = ({ plans }) =>
  plans.flatMap(({ document, isTextWhole }) => {
    if (!isTextWhole) return [];
    const families = [
      document.clauses,
      ...walkClauses(document.clauses).map(({ clause }) => clause.children),
    ];
    return families.flatMap((children) => checkFamily(children));
  });

function checkFamily(children: readonly Clause[]): readonly Finding[] {
  const findings: Finding[] = [];
  const last = new Map<string, { ordinal: number; printed: string }>();
  for (const child of children) {
    // Behind some marks a number is told from an amount by the capital that follows.
    const label = child.label === null ? null : parseLabel(`${child.label} A`);
    if (label === null || label.kind !== child.kind) continue;
    const before = last.get(child.kind);
    const expected = (before?.ordinal ?? 0) + 1;
    // Some documents (Tiền Giang 2025) number their points without đ.
    const skipsD = child.label === 'e)' && before?.printed === 'd)';
    if (label.ordinal !== expected && !skipsD) {
      const printed = child.label ?? '';
      findings.push(
        label.ordinal === null
          ? findingAt(child.place, 'label-letter', { label: printed })
          : findingAt(child.place, 'label-gap', { label: printed, before: before?.printed ?? null }),
      );
    }
    last.set(child.kind, { ordinal: label.ordinal ?? expected, printed: child.label ?? '' });
  }
  return findings;
}
