import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { heldOut } from '../../../scripts/measure/held-out.ts';
import { checkComparatorWords } from '../../checks/comparator-words.ts';
import { checkContradictions } from '../../checks/contradictions.ts';
import { checkFactIds } from '../../checks/fact-ids.ts';
import { checkFactReferences } from '../../checks/fact-references.ts';
import { checkFigureValues } from '../../checks/figure-values.ts';
import { checkGoalNumbers } from '../../checks/goal-numbers.ts';
import { checkQuotes } from '../../checks/quotes.ts';
import type { Corpus, Plan } from '../../domain/corpus.ts';
import { toCorpusIndex } from '../../domain/corpus-index.ts';
import { loadCorpus } from '../../load/corpus.ts';
import { indicatorDraftsFileSchema, targetDraftsFileSchema } from '../../schema/draft.ts';
import { listCode } from '../../testing/list-code.ts';
import { testDay } from '../../testing/run-script.ts';
import { told } from '../../testing/told.ts';
import { draftFigureWords } from '../../wording/vi/draft-figures.ts';
import { propose, type Proposed, toDraftSource } from '../propose.ts';
import { addPlans, measurePlans } from './measure-plans.ts';
import { precisionOf, recallOf } from './measure-kind.ts';

const { corpus } = await loadCorpus('.', testDay);
const language = { words: draftFigureWords, abbreviations: corpus.abbreviations };
const indicators = corpus.indicators.map(({ name, value }) => ({ ...value, id: name }));

describe('what the rules propose of the real plans', () => {
  const plans = measurePlans(corpus, language, 'whole');
  const all = new Map(addPlans(plans).map((one) => [one.id, one]));

  test('is measured in all of them, in the one they were not tuned on too', () => {
    expect(plans.length).toBeGreaterThanOrEqual(4);
    expect(plans.map(({ planId }) => planId)).toContain(heldOut);
  });

  test('holds 95 % of their figures, and nine in ten of what it holds are figures', () => {
    const figures = all.get('figures');
    if (figures === undefined) throw new Error('figures are not measured');
    expect(figures.facts).toBeGreaterThanOrEqual(245);
    expect(recallOf(figures)).toBeGreaterThanOrEqual(0.95);
    expect(precisionOf(figures)).toBeGreaterThanOrEqual(0.9);
  });

  test.each([
    ['year', 0.9],
    ['indicator', 0.8],
    ['comparator', 0.9],
    ['unit', 0.9],
  ])('agrees in the %s of the figures that it found', (name, least) => {
    const { part = 0, whole = 0 } = all.get('figures')?.agreed[name] ?? {};
    expect(whole).toBeGreaterThan(200);
    expect(part / whole).toBeGreaterThanOrEqual(least);
  });
});

describe.each(corpus.plans.map((plan) => [plan.id, plan] as const))('the drafts of %s', (_, plan) => {
  const proposed = propose(toDraftSource(plan, { indicators, agencies: [] }), language);

  test('are files as they are to be written', () => {
    expect(targetDraftsFileSchema.safeParse(proposed.targets).error?.issues).toBeUndefined();
    expect(indicatorDraftsFileSchema.safeParse(proposed.indicators).error?.issues).toBeUndefined();
  });

  test('would be sound facts, but for the numbers that are left to people', () => {
    const drafted = withDraftsAsFacts(plan, proposed);
    const index = toCorpusIndex(drafted);
    const left = new Set(proposed.unplaced.map(({ clause }) => clause));
    const findings = [
      checkComparatorWords,
      checkContradictions,
      checkFactIds,
      checkFactReferences,
      checkFigureValues,
      checkGoalNumbers,
      checkQuotes,
    ].flatMap((rule) => rule(drafted, index));
    expect(
      findings
        .filter(({ code, facts }) => code !== 'number-uncounted' || !left.has(Object(facts).clause))
        .map(told),
    ).toEqual([]);
  });
});

test('no rule names a plan, a province or an indicator', () => {
  const names = [
    ...corpus.plans.map(({ id }) => id),
    ...corpus.provinces.flatMap(({ id, name }) => [id, name]),
    ...corpus.indicators.map(({ name }) => name),
  ];
  const code = listCode('src/drafts/figures').map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(code.length).toBeGreaterThan(15);
  const found = code.flatMap(([file, text]) =>
    names.filter((name) => isWord(text, name)).map((name) => `${file} names ${name}`),
  );
  expect(found).toEqual([]);
  expect(isWord("const a = 'tra-vinh';", 'tra-vinh')).toBe(true);
});

function isWord(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}-]/u.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`);
}

/** The corpus with the drafts of one plan in the place of its facts, and with the indicators that they propose. */
function withDraftsAsFacts(plan: Plan, { targets, indicators: fresh }: Proposed): Corpus {
  const locate = () => ({ file: 'data/plans/drafts.json', line: 1, column: 1 });
  const file = { file: 'data/plans/drafts.json', name: 'targets', folder: plan.id, locate };
  const registered = fresh.map(({ id, rule: _, ...value }) => ({ ...file, name: id, value }));
  return {
    ...corpus,
    indicators: [...corpus.indicators, ...registered],
    files: [...corpus.files, ...fresh.map(({ id }) => `data/indicators/${id}.json`)],
    plans: [{ ...plan, targets: { ...file, value: targets }, tasks: null, duties: null }],
  };
}
