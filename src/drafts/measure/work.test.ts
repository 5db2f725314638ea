import { describe, expect, test } from 'vitest';
import { heldOut } from '../../../scripts/measure/held-out.ts';
import { loadCorpus } from '../../load/corpus.ts';
import { testDay } from '../../testing/run-script.ts';
import { draftFigureWords } from '../../wording/vi/draft-figures.ts';
import type { Measured } from './kind.ts';
import { precisionOf, recallOf } from './measure-kind.ts';
import { addPlans, measurePlans } from './measure-plans.ts';

const { corpus } = await loadCorpus('.', testDay);
const plans = measurePlans(corpus, { words: draftFigureWords, abbreviations: corpus.abbreviations }, 'whole');
const all = new Map(addPlans(plans).map((one) => [one.id, one]));

describe('the work that the rules propose of the real plans', () => {
  test('holds 97 % of their tasks, and 95 % of what it holds are tasks', () => {
    const tasks = measured('tasks');
    expect(tasks.facts).toBeGreaterThanOrEqual(200);
    expect(recallOf(tasks)).toBeGreaterThanOrEqual(0.97);
    expect(precisionOf(tasks)).toBeGreaterThanOrEqual(0.95);
  });

  test('is given to the same bodies in 95 % of the tasks that it found', () => {
    const { part = 0, whole = 0 } = measured('tasks').agreed['leads'] ?? {};
    expect(whole).toBeGreaterThan(190);
    expect(part / whole).toBeGreaterThanOrEqual(0.95);
  });

  test('holds 85 % of their duties, and four in five of what it holds are duties', () => {
    const duties = measured('duties');
    expect(duties.facts).toBeGreaterThanOrEqual(39);
    expect(recallOf(duties)).toBeGreaterThanOrEqual(0.85);
    expect(precisionOf(duties)).toBeGreaterThanOrEqual(0.8);
  });

  test('is measured in the plan that the rules were not tuned on too', () => {
    expect(plans.map(({ planId }) => planId)).toContain(heldOut);
  });
});

function measured(id: string): Measured {
  const one = all.get(id);
  if (one === undefined) throw new Error(`${id} are not measured`);
  return one;
}
