import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../drafts/decide.ts';
import type { FactSet } from '../../drafts/decision.ts';
import { keyOf } from '../../drafts/draft-key.ts';
import { draftsOf } from '../../drafts/lists.ts';
import { toXlsx } from '../../exports/workbooks/write-workbook.ts';
import {
  type DutyDraft,
  draftKinds,
  dutyDraftSchema,
  type TargetDraft,
  type TaskDraft,
  targetDraftSchema,
  taskDraftSchema,
} from '../../schema/draft.ts';
import { frequencies } from '../../schema/duty.ts';
import { roles } from '../../schema/role.ts';
import { comparators } from '../../schema/target.ts';
import { units } from '../../schema/unit.ts';
import { draftSheetWords } from '../../wording/vi/draft-sheets.ts';
import { countsOf, importBook } from './import-book.ts';
import { sampleBook, sampleClauses, sampleSet } from './sample.ts';

const agency = 'tinh-mau-so-khoa-hoc-va-cong-nghe';

/** Words as people write them, and what spreadsheets are apt to take for something else. */
const words = fc.oneof(
  fc.constantFrom(
    '05',
    '03-05',
    '1,2',
    '=A1',
    "'tên",
    '-3%',
    '1.000',
    'TRUE',
    '#N/A',
    '_x0041_',
    '< & >',
    '“a”',
  ),
  fc
    .array(fc.constantFrom('kế', 'hoạch', 'Sở', 'KH&CN', '80%', '1,5', 'đổi', 'Ừ', '—', '(2)', 'a;b'), {
      minLength: 1,
      maxLength: 40,
    })
    .map((parts) => parts.join(' ')),
);
const clause = fc.constantFrom('i-1', 'i-2', 'i-3', 'ii-1', 'ii-2', 'ii-3');
const note = fc.option(words, { nil: null });
const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null });
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
  .map((value) => Number(value.toPrecision(12)));
const day = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { nil: null },
);

const target: fc.Arbitrary<Omit<TargetDraft, 'id'>> = fc
  .record({
    clause,
    quote: words,
    printed: words,
    indicator: fc.constantFrom('online-dossiers', 'rd-spending', 'digital-signatures'),
    comparator: fc.constantFrom(...comparators),
    comparatorPrinted: fc.oneof(words, fc.constant('')),
    bounds: fc.tuple(number, number),
    unit: fc.constantFrom(...units),
    year,
    period: fc.constantFrom('by-year' as const, 'per-year' as const),
    baseYear: year,
    certainty: fc.constantFrom('certain' as const, 'doubtful' as const),
    note,
    score: fc.option(fc.constantFrom(0, 0.5, 1), { nil: null }),
  })
  .map(({ bounds: [low, high], ...rest }) => ({
    ...rest,
    ...(rest.comparator === 'range' ? { value: null, low, high } : { value: low, low: null, high: null }),
    rule: 'percent',
    candidates: [{ indicator: 'rd-spending', score: 0.2 }],
  }));

const party = fc.record({ printed: words, agency: fc.constant(agency), rolePrinted: words });

const task: fc.Arbitrary<Omit<TaskDraft, 'id'>> = fc.record({
  kind: fc.constantFrom('task' as const, 'responsibility' as const),
  clause,
  title: words.map((title) => title.slice(0, 110).trim()),
  given: fc.array(
    fc.record({
      printed: words,
      agency: fc.constant(agency),
      role: fc.constantFrom(...roles),
      rolePrinted: words,
    }),
    { maxLength: 4 },
  ),
  support: fc.array(party, { maxLength: 3 }),
  assignedIn: fc.uniqueArray(clause),
  timeframe: fc.option(
    fc
      .record({
        printed: words,
        clause,
        start: day,
        due: day,
        precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const, null),
        recurrence: fc.constantFrom('continuous' as const, 'yearly' as const, null),
        openEnded: fc.boolean(),
      })
      .map((time) =>
        time.start !== null && time.due !== null && time.start > time.due ? { ...time, due: null } : time,
      ),
    { nil: null },
  ),
  note,
  quote: words,
  rule: fc.constant('clause-with-lead'),
});

const someone = fc.record({ printed: words, agency: fc.option(fc.constant(agency), { nil: null }) });

const duty: fc.Arbitrary<Omit<DutyDraft, 'id'>> = fc
  .record({
    kind: fc.constantFrom('report' as const, 'review' as const),
    clause,
    quote: words,
    from: fc.array(someone, { maxLength: 3 }),
    to: fc.array(someone, { maxLength: 2 }),
    frequencies: fc.uniqueArray(fc.constantFrom(...frequencies), { minLength: 1 }),
    dueMonth: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
    dueDay: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
    due: words,
    note,
    rule: fc.constant('report'),
  })
  .map(({ due, ...rest }) => ({
    ...rest,
    duePrinted: rest.dueMonth === null && rest.dueDay === null ? null : due,
  }));

const some = { maxLength: 12 };

const set: fc.Arbitrary<FactSet> = fc
  .record({ targets: fc.array(target, some), tasks: fc.array(task, some), duties: fc.array(duty, some) })
  .map(({ targets, tasks, duties }) => ({
    ...sampleSet,
    drafts: {
      ...sampleSet.drafts,
      targets: {
        ...sampleSet.drafts.targets,
        targets: targets.map((one, at) =>
          targetDraftSchema.parse({ ...one, id: `${one.clause}--${one.indicator}-${at}` }),
        ),
      },
      tasks: tasks.map((one, at) => taskDraftSchema.parse({ ...one, id: `${one.clause}-viec-${at + 2}` })),
      duties: duties.map((one, at) => dutyDraftSchema.parse({ ...one, id: `${one.clause}-${at + 2}` })),
    },
  }));

/** The facts when every draft is confirmed as it is. */
function confirmAll(before: FactSet): FactSet {
  let after = before;
  for (const kind of draftKinds) {
    for (const draft of draftsOf(before, kind)) {
      const decided = decide(
        after,
        { kind, key: keyOf(kind, draft), version: null, action: 'confirm' },
        sampleClauses,
      );
      if (decided.set === null) throw new Error(decided.refusal.code);
      after = decided.set;
    }
  }
  return after;
}

test('whatever the drafts say, a workbook that nobody touched changes nothing, and one confirmed says what they say', async () => {
  await fc.assert(
    fc.asyncProperty(set, async (drafts) => {
      const book = sampleBook(drafts);
      const untouched = await importBook(await toXlsx(book), drafts);
      expect([untouched.problems, untouched.notices]).toEqual([[], []]);
      expect(untouched.rows.set).toEqual(drafts);
      const tables = book.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => (table.decided === null ? row : { ...row, decision: 'confirm' })),
      }));
      const confirmed = await importBook(await toXlsx({ ...book, tables }), drafts);
      expect([confirmed.problems, confirmed.notices, countsOf(confirmed.rows).slice(1)]).toEqual([
        [],
        [],
        [0, 0, 0],
      ]);
      expect(confirmed.rows.set).toEqual(confirmAll(drafts));
    }),
    { numRuns: 6 },
  );
});

test('the same drafts are the same bytes', async () => {
  expect(await toXlsx(sampleBook())).toEqual(await toXlsx(sampleBook()));
});

test('every column has its name, and no two of a sheet the same', () => {
  for (const { form } of sampleBook().tables) {
    const heads = form.columns.map(({ header }) => header);
    expect(new Set(heads).size).toBe(heads.length);
    // A column without a name of its own is called by its path.
    expect(heads.filter((header) => /^[a-z]+(\.|$)|#/.test(header))).toEqual([]);
  }
});

test('every word of a list can be told from the others without its tones', () => {
  for (const { form } of sampleBook().tables) {
    for (const { cell } of form.columns) {
      if (!('list' in cell)) continue;
      const folded = cell.list.choices.map(({ word }) =>
        word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      );
      expect(new Set(folded).size, cell.list.name).toBe(folded.length);
    }
  }
  expect(Object.values(draftSheetWords.lists.decision)).toEqual(['xác nhận', 'sửa', 'bỏ']);
});
