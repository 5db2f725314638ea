import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { FactSet } from './decision.ts';
import { sampleClauses, sampleSet, sampleTarget, sampleTask } from './fact-set.fixture.ts';
import { draftsOf, factsOf } from './lists.ts';
import { reopen } from './reopen.ts';

const second = 'i-1--digital-signatures';

function confirmed(kind: 'target' | 'task', ...keys: readonly string[]): FactSet {
  return keys.reduce((set, key) => {
    const decided = decide(set, { action: 'confirm', kind, key, version: null }, sampleClauses);
    if (decided.set === null) throw new Error(decided.refusal.code);
    return decided.set;
  }, sampleSet);
}

describe('reopen', () => {
  test('lets a confirmed fact wait again, from a person’s hand', () => {
    const set = reopen(confirmed('target', sampleTarget.id), 'target', sampleTarget.id, sampleClauses);
    expect(factsOf(set, 'target')).toEqual([]);
    const again = draftsOf(set, 'target').find(
      ({ clause, ...rest }) => 'id' in rest && rest.id === sampleTarget.id,
    );
    expect(again).toEqual({ ...sampleTarget, rule: 'by-hand', score: null, candidates: [] });
  });

  test('gives a task the words of its clause back', () => {
    const set = reopen(confirmed('task', sampleTask.id), 'task', sampleTask.id, sampleClauses);
    expect(factsOf(set, 'task')).toEqual([]);
    expect(draftsOf(set, 'task')).toMatchObject([
      { id: sampleTask.id, quote: '1. Sở KH&CN chủ trì mở quầy trong năm 2026.', rule: 'by-hand' },
    ]);
  });

  test('takes along the contradictions that name the fact, so that they are settled anew', () => {
    const both = confirmed('target', sampleTarget.id, second);
    const contradiction = { targets: [sampleTarget.id, second], note: 'Trái nhau.' };
    const { targets } = both;
    if (targets === null) throw new Error('no targets');
    const set = reopen(
      { ...both, targets: { ...targets, contradictions: [contradiction] } },
      'target',
      sampleTarget.id,
      sampleClauses,
    );
    expect(set.targets?.contradictions).toEqual([]);
    expect(set.drafts.targets.contradictions).toEqual([contradiction]);
  });

  test('leaves a set as it is in which no such fact is confirmed', () => {
    expect(reopen(sampleSet, 'target', sampleTarget.id, sampleClauses)).toBe(sampleSet);
  });
});
