import type { ClauseIndex } from '../../domain/clauses/clause-index.ts';
import { clauseText } from '../../domain/clauses/walk.ts';
import type { FilledForm, FormRow, WorkbookForm } from '../../domain/spreadsheets/table-form.ts';
import type { TargetDraft } from '../../schema/draft.ts';
import type { FactSet } from '../decision.ts';
import { keyOf } from '../draft-key.ts';
import { type Draft, draftsOf } from '../lists.ts';
import { placesIn } from './column-specs.ts';
import { toCells } from './fact-cells.ts';
import { entryMarkOf, markOf } from './mark.ts';
import { besides, isDecided, type SheetForm, sheetIds, toSheetForms } from './sheet-forms.ts';
import type { SheetId, SheetWords } from './sheet-words.ts';

/** Of which plan a workbook is, as people call it and as files do. */
export interface WorkbookPlan {
  readonly id: string;
  readonly name: string;
}

/** A plan's drafts as a workbook to be read against the plan, one row a fact. Sheets of which nothing waits are left out. */
export function toDraftWorkbook(
  set: FactSet,
  clauses: ClauseIndex,
  plan: WorkbookPlan,
  words: SheetWords,
): WorkbookForm {
  const forms = toSheetForms(set, words, placesIn(set));
  const tables = sheetIds.flatMap((id) => {
    const rows = rowsOf(id, forms[id], { set, clauses, words });
    return rows.length === 0 ? [] : [{ id, filled: toFilled(forms[id], rows) }];
  });
  const { guide } = words;
  return {
    title: `${guide.title} – ${plan.name}`,
    guide: {
      sheet: words.sheets.guide,
      title: guide.title,
      facts: [
        { name: guide.plan, value: plan.name },
        { name: guide.planId, value: plan.id },
        {
          name: guide.waiting,
          value: tables.map(({ filled }) => guide.count(filled.form.sheet, filled.rows.length)).join('; '),
        },
      ],
      steps: guide.steps,
    },
    tables: tables.map(({ filled }) => filled),
    listSheet: words.sheets.lists,
    notListed: words.notListed,
  };
}

function toFilled({ id, form }: SheetForm, rows: readonly FormRow[]): FilledForm {
  const decides = isDecided(id);
  return {
    form,
    rows,
    frozenColumns: decides ? 3 : 1,
    marked: decides ? { words: id === 'task' ? 'title' : 'quote', within: besides.words } : null,
    decided: decides
      ? { column: besides.decision, tints: { confirm: 'good', mend: 'changed', drop: 'gone' } }
      : null,
  };
}

interface Source {
  readonly set: FactSet;
  readonly clauses: ClauseIndex;
  readonly words: SheetWords;
}

function rowsOf(id: SheetId, { paths }: SheetForm, { set, clauses, words }: Source): readonly FormRow[] {
  if (!isDecided(id)) {
    const entries = id === 'indicator' ? set.drafts.indicators : set.drafts.agencies;
    return entries.map((entry) => ({
      ...toCells(entry, [...paths, besides.namesPrinted]),
      [besides.rule]: words.rule(entry.rule),
      [besides.key]: entry.id,
      [besides.version]: entryMarkOf(entry),
    }));
  }
  const candidatesOf = toCandidates(set, words);
  return draftsOf(set, id).map((draft) => {
    const placed = clauses.get(draft.clause);
    return {
      ...toCells(draft, paths),
      [besides.place]: placed === undefined ? draft.clause : words.place(placed),
      [besides.words]: placed === undefined ? null : clauseText(placed.clause),
      [besides.rule]: words.rule(draft.rule),
      [besides.candidates]: candidatesOf(draft),
      [besides.key]: keyOf(id, draft),
      [besides.version]: markOf(id, draft),
    };
  });
}

/** The indicators whose words come nearest after the one that was proposed, each with how well they fit. */
function toCandidates(
  { indicators }: FactSet,
  { candidate }: SheetWords,
): (draft: Draft) => readonly string[] {
  const names = new Map(indicators.map(({ id, name }) => [id, name.vi]));
  return (draft) =>
    'candidates' in draft
      ? (draft as TargetDraft).candidates.map(({ indicator, score }) =>
          candidate(names.get(indicator) ?? indicator, score),
        )
      : [];
}
