import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Decision, FactSet } from './decision.ts';
import { sampleClauses, sampleDuty, sampleSet, sampleTarget, sampleTask } from './fact-set.fixture.ts';
import { takeBack } from './take-back.ts';

function taken(set: FactSet, decision: Decision): FactSet {
  const decided = decide(set, decision, sampleClauses);
  if (decided.set === null) throw new Error(decided.refusal.code);
  return decided.set;
}

const seen = { version: null } as const;
const confirmTarget: Decision = { action: 'confirm', kind: 'target', key: sampleTarget.id, ...seen };
const dropTarget: Decision = { ...confirmTarget, action: 'drop', reason: 'Số của một văn bản khác.' };
const confirmTask: Decision = { action: 'confirm', kind: 'task', key: sampleTask.id, ...seen };
const confirmDuty: Decision = { action: 'confirm', kind: 'duty', key: sampleDuty.id, ...seen };

describe('takeBack', () => {
  test.each([
    ['a confirmation', confirmTarget],
    ['a figure that was dropped and set aside', dropTarget],
    ['one that took an agency into the register', confirmTask],
  ])('undoes %s wholly, where nothing came after it', (_, decision) => {
    const done = taken(sampleSet, decision);
    expect(done).not.toEqual(sampleSet);
    expect(takeBack(sampleSet, done, done)).toEqual(sampleSet);
  });

  test('undoes one decision and leaves those after it', () => {
    const first = taken(sampleSet, dropTarget);
    const both = taken(first, confirmDuty);
    const now = takeBack(sampleSet, first, both);
    expect(now?.drafts.targets.targets).toEqual(sampleSet.drafts.targets.targets);
    expect(now?.drafts.dropped).toEqual([]);
    expect(now?.targets?.notGoals).toEqual([]);
    expect(now?.duties).toEqual(both.duties);
    expect(now?.agencies).toEqual(both.agencies);
  });

  test('puts a draft back in its place among the others', () => {
    const first = taken(sampleSet, confirmTarget);
    const both = taken(first, { ...confirmTarget, key: 'i-1--digital-signatures' });
    const now = takeBack(first, both, both);
    expect(now?.drafts.targets.targets.map(({ id }) => id)).toEqual(['i-1--digital-signatures']);
    const start = takeBack(sampleSet, first, both);
    expect(start?.drafts.targets.targets.map(({ id }) => id)).toEqual([sampleTarget.id]);
    expect(start?.targets?.targets.map(({ id }) => id)).toEqual(['i-1--digital-signatures']);
  });

  test('does not undo what somebody has changed since', () => {
    const done = taken(sampleSet, confirmTarget);
    const { targets } = done;
    if (targets === null) throw new Error('no targets');
    const changed = {
      ...done,
      targets: { ...targets, targets: targets.targets.map((one) => ({ ...one, note: 'Sửa tay.' })) },
    };
    expect(takeBack(sampleSet, done, changed)).toBeNull();
  });
});
