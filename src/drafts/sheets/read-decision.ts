import type { DraftKind, Dropped } from '../../schema/draft.ts';
import { findNearest } from '../../text/nearest.ts';
import type { Decision, FactSet } from '../decision.ts';
import { keyOf, versionOf } from '../draft-key.ts';
import { stripDraft } from '../fact-schemas.ts';
import { draftsOf, factsOf } from '../lists.ts';
import { withCells } from './fact-cells.ts';
import type { RowNotice, RowProblem } from './import-problem.ts';
import { markOf } from './mark.ts';
import { noticeAt, problemAt } from './place-problem.ts';
import { cellsToSet, changedPaths, type FormedRow, headersOf, textOf } from './row-cells.ts';
import { besides } from './sheet-forms.ts';
import type { RowDecision } from './sheet-words.ts';

/** What a row says that a person decided. */
export interface DecidedRow {
  readonly row: FormedRow;
  readonly kind: DraftKind;
  /** `waiting` nobody decided; `settled` it is decided by now, as the row says or where the row says nothing. */
  readonly state: 'waiting' | 'settled' | 'decided' | 'refused';
  readonly as: RowDecision;
  /** What is to be decided; null in all other states. */
  readonly decision: Extract<Decision, { readonly action: 'confirm' | 'drop' }> | null;
  readonly problems: readonly RowProblem[];
  readonly notices: readonly RowNotice[];
}

/** Reads what a row with a key decides about the drafts and facts of one kind. */
export function readDecision(set: FactSet, kind: DraftKind, row: FormedRow): DecidedRow {
  const key = textOf(row, besides.key) ?? '';
  const as = decisionOf(row);
  const base = { row, kind, as: as ?? 'confirm', decision: null, problems: [], notices: [] } as const;
  const refuse = (problem: RowProblem): DecidedRow => ({ ...base, state: 'refused', problems: [problem] });
  const draft = draftsOf(set, kind).find((one) => keyOf(kind, one) === key);
  if (draft === undefined) {
    const problem = as === null ? null : findUnsettled(set, kind, row, key, as);
    return problem === null ? { ...base, state: 'settled' } : refuse(problem);
  }
  if (textOf(row, besides.version) !== markOf(kind, draft)) {
    if (as === null) return { ...base, state: 'waiting' };
    return refuse(problemAt(row, besides.decision, 'draft-changed', null));
  }
  const changed = changedPaths(row, draft);
  const contradiction = textOf(row, besides.contradiction);
  const said = contradiction === null ? changed : [...changed, besides.contradiction];
  const headers = headersOf(row.sheet, said);
  if (as === null) {
    if (said.length === 0) return { ...base, state: 'waiting' };
    return refuse(problemAt(row, besides.decision, 'change-undecided', { headers }));
  }
  const seen = { kind, key, version: versionOf(draft) };
  if (as === 'drop') {
    return {
      ...base,
      state: 'decided',
      decision: { ...seen, action: 'drop', reason: textOf(row, besides.why) },
    };
  }
  const confirm = { ...seen, action: 'confirm', contradiction } as const;
  if (changed.length === 0) {
    if (as === 'mend' && contradiction === null)
      return refuse(problemAt(row, besides.decision, 'mend-unchanged', null));
    return { ...base, state: 'decided', decision: confirm };
  }
  const entry = withCells(stripDraft(kind, draft), cellsToSet(row, changed));
  const notices =
    as === 'confirm' ? [noticeAt(row, besides.decision, 'confirmed-with-changes', { headers })] : [];
  return { ...base, state: 'decided', as: 'mend', decision: { ...confirm, entry }, notices };
}

function decisionOf(row: FormedRow): RowDecision | null {
  const value = textOf(row, besides.decision);
  return value === 'confirm' || value === 'mend' || value === 'drop' ? value : null;
}

/** Why a row whose draft waits no more cannot be what was decided; null where it is. */
function findUnsettled(
  set: FactSet,
  kind: DraftKind,
  row: FormedRow,
  key: string,
  as: RowDecision,
): RowProblem | null {
  const facts = factsOf(set, kind);
  const named = facts.find((fact) => keyOf(kind, fact) === key);
  const dropped = findDropped(set, kind, row, key);
  if (as === 'drop') {
    if (named !== undefined) return problemAt(row, besides.decision, 'confirmed-already', null);
    if (dropped !== null) return null;
  } else {
    // One whose indicator was mended has another key by now.
    const quote = textOf(row, 'quote');
    const alike = facts.filter((fact) => fact === named || ('quote' in fact && fact.quote === quote));
    if (alike.some((fact) => changedPaths(row, fact).length === 0)) return null;
    if (named !== undefined) {
      const headers = headersOf(row.sheet, changedPaths(row, named));
      return problemAt(row, besides.decision, 'confirmed-otherwise', { headers });
    }
    if (dropped !== null) {
      return problemAt(row, besides.decision, 'dropped-already', { reason: dropped.reason });
    }
  }
  const nearest = findNearest(
    key,
    draftsOf(set, kind).map((one) => keyOf(kind, one)),
  );
  return problemAt(row, besides.key, 'key-unknown', { key, nearest });
}

/** What was dropped is remembered by its clause and quote; a task has no quote on its sheet, and is known by its clause. */
function findDropped(set: FactSet, kind: DraftKind, row: FormedRow, key: string): Dropped | null {
  const quote = textOf(row, 'quote');
  const isOfKey = ({ clause }: Dropped): boolean => key === clause || key.startsWith(`${clause}-viec-`);
  const ofKind = set.drafts.dropped.filter((one) => one.kind === kind);
  return ofKind.find((one) => (kind === 'task' ? isOfKey(one) : one.quote === quote)) ?? null;
}
