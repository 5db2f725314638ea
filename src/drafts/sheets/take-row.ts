import type { ClauseIndex } from '../../domain/clauses/clause-index.ts';
import type { DraftKind } from '../../schema/draft.ts';
import { decide } from '../decide.ts';
import type { Decision, DecisionRefusal, FactSet } from '../decision.ts';
import { keyOf } from '../draft-key.ts';
import { stripDraft } from '../fact-schemas.ts';
import { draftsOf } from '../lists.ts';
import type { RowProblem } from './import-problem.ts';
import { invalidEntry, type RegisterRows } from './import-registers.ts';
import { columnOf, problemAt } from './place-problem.ts';
import type { DecidedRow } from './read-decision.ts';
import { type FormedRow, textOf } from './row-cells.ts';
import { besides } from './sheet-forms.ts';

/** What a row leads to: other facts, or the reasons why not. */
export type Taken =
  | { readonly set: FactSet; readonly key: string | null; readonly problems: readonly [] }
  | { readonly set: null; readonly problems: readonly RowProblem[] };

/** Takes the decision of a row, with what the workbook says of the indicator and agencies that it names. */
export function takeRow(
  set: FactSet,
  { row, kind, decision }: DecidedRow,
  registers: readonly RegisterRows[],
  clauses: ClauseIndex,
): Taken {
  if (decision === null) return { set: null, problems: [] };
  const entry = decision.action === 'drop' ? undefined : (decision.entry ?? factOf(set, kind, decision.key));
  const named = namesIn(entry);
  const wrong = findWrong(row, named, registers);
  if (wrong !== null) return { set: null, problems: [wrong] };
  const whole = decision.action === 'drop' ? decision : withGiven(decision, named, registers);
  const { set: after, key, refusal } = decide(set, whole, clauses);
  return after === null
    ? { set: null, problems: toProblems(row, refusal, entry) }
    : { set: after, key, problems: [] };
}

/** A draft as the fact it would be. */
function factOf(set: FactSet, kind: DraftKind, key: string): object | undefined {
  const draft = draftsOf(set, kind).find((one) => keyOf(kind, one) === key);
  return draft === undefined ? undefined : stripDraft(kind, draft);
}

function findWrong(
  row: FormedRow,
  named: readonly string[],
  registers: readonly RegisterRows[],
): RowProblem | null {
  const [other] = registers.flatMap(({ wrong }) => named.flatMap((id) => wrong.get(id) ?? []));
  if (other === undefined) return null;
  const { sheet, addressOf } = other.table;
  const facts = { sheet, cell: addressOf(besides.key, other.row.number) };
  return problemAt(row, besides.decision, 'named-row-wrong', facts);
}

/** What is registered already stays as it is, whatever is given. */
function withGiven(
  decision: Extract<Decision, { readonly action: 'confirm' }>,
  named: readonly string[],
  registers: readonly RegisterRows[],
): Decision {
  const given = registers.flatMap((sheet) => named.flatMap((id) => sheet.given.get(id)?.entry ?? []));
  const [first] = given;
  if (first === undefined) return decision;
  return decision.kind === 'target' ? { ...decision, indicator: first } : { ...decision, agencies: given };
}

/** The ids in registers that a fact names, whatever is wrong with it. */
export function namesIn(entry: unknown): readonly string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const lists = ['given', 'support', 'from', 'to'].flatMap((field): unknown[] => {
    const list: unknown = Reflect.get(entry, field);
    return Array.isArray(list) ? list : [];
  });
  const named = [
    Reflect.get(entry, 'indicator'),
    ...lists.map((party): unknown =>
      typeof party === 'object' && party !== null ? Reflect.get(party, 'agency') : null,
    ),
  ];
  return named.filter((id) => typeof id === 'string');
}

function toProblems(row: FormedRow, refusal: DecisionRefusal, entry: unknown): readonly RowProblem[] {
  switch (refusal.code) {
    case 'entry-invalid':
      return [invalidEntry(row, entry, refusal.schema)];
    case 'clause-unknown':
      return [problemAt(row, besides.key, 'clause-unknown', { clause: refusal.clause })];
    case 'indicator-unknown':
      return [
        problemAt(row, columnOf(row, ['indicator']), 'indicator-unknown', { indicator: refusal.indicator }),
      ];
    case 'agency-unknown':
      return [
        problemAt(row, agencyColumn(row, refusal.agency), 'agency-unknown', { printed: refusal.printed }),
      ];
    case 'reason-wanted':
      return [problemAt(row, besides.why, 'reason-wanted', { printed: refusal.printed })];
    case 'not-waiting':
    case 'changed-meanwhile':
      return [problemAt(row, besides.decision, 'draft-changed', null)];
  }
}

function agencyColumn(row: FormedRow, agency: string): string {
  return row.sheet.paths.find((path) => textOf(row, path) === agency) ?? besides.decision;
}
