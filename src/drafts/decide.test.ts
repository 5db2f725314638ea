import { describe, expect, test } from 'vitest';
import type { DraftKind } from '../schema/draft.ts';
import { byHand, decide } from './decide.ts';
import type { Decision, FactSet } from './decision.ts';
import { keyOf, versionOf } from './draft-key.ts';
import { sampleClauses, sampleSet, sampleTarget, sampleTask } from './fact-set.fixture.ts';
import { draftsOf, factsOf } from './lists.ts';

const seen = (kind: DraftKind, key: string) => ({ kind, key, version: null });

function taken(set: FactSet, decision: Decision): FactSet {
  const decided = decide(set, decision, sampleClauses);
  if (decided.set === null) throw new Error(JSON.stringify(decided.refusal));
  return decided.set;
}

function refused(set: FactSet, decision: Decision) {
  return decide(set, decision, sampleClauses).refusal;
}

const confirmAll = (from: FactSet): FactSet => {
  let set = from;
  for (const kind of ['target', 'qualitative', 'not-goal', 'task', 'duty'] as const) {
    for (const draft of draftsOf(from, kind)) {
      set = taken(set, { action: 'confirm', ...seen(kind, keyOf(kind, draft)) });
    }
  }
  return set;
};

describe('decide', () => {
  test('moves what is confirmed into the facts, without what only a draft says', () => {
    const set = taken(sampleSet, { action: 'confirm', ...seen('target', sampleTarget.id) });
    const { rule: _, score: __, candidates: ___, ...fact } = sampleTarget;
    expect(set.targets?.targets).toEqual([fact]);
    expect(set.targets?.goalClauses).toEqual(['i']);
    expect(draftsOf(set, 'target').map((draft) => keyOf('target', draft))).toEqual([
      'i-1--digital-signatures',
    ]);
  });

  test('says in the frontmatter how far the plan is worked up', () => {
    const figures = taken(sampleSet, { action: 'confirm', ...seen('target', sampleTarget.id) });
    expect([figures.facts, figures.tasks, figures.duties]).toEqual(['figures', null, null]);
    const all = taken(sampleSet, { action: 'confirm', ...seen('task', sampleTask.id) });
    expect([all.facts, all.duties, all.targets?.targets]).toEqual(['all', [], []]);
    expect(taken(all, { action: 'confirm', ...seen('target', sampleTarget.id) }).facts).toBe('all');
  });

  test('takes new indicators, agencies and spellings into their registers, and leaves no draft of them', () => {
    const set = confirmAll(sampleSet);
    expect(set.indicators.map(({ id }) => id)).toEqual(['online-dossiers', 'digital-signatures']);
    expect(set.indicators[1]).not.toHaveProperty('rule');
    expect(set.agencies.map(({ id, namesPrinted }) => [id, namesPrinted])).toEqual([
      ['tra-vinh-so-khoa-hoc-va-cong-nghe', ['Sở KH&CN']],
    ]);
    const { targets, ...rest } = set.drafts;
    expect([targets.targets, targets.qualitative]).toEqual([[], []]);
    expect(rest).toEqual({ tasks: [], duties: [], indicators: [], agencies: [], dropped: [] });
  });

  test('adds the spelling under which a person names a known agency', () => {
    const known = confirmAll(sampleSet);
    const { rule: _, quote: __, ...task } = sampleTask;
    const given = task.given.map((one) => ({ ...one, printed: 'Sở' }));
    const set = taken(known, { action: 'add', kind: 'task', entry: { ...task, id: 'ii-1', given } });
    expect(set.agencies[0]?.namesPrinted).toEqual(['Sở KH&CN', 'Sở']);
    expect(set.tasks?.map(({ id }) => id)).toEqual(['ii-1', 'ii-1-viec-2']);
  });

  test('keeps the order of the document, in whatever order a person decides', () => {
    const later = { ...sampleTarget, id: 'i-2--online-dossiers', clause: 'i-2' };
    const set = taken(sampleSet, { action: 'add', kind: 'target', entry: later });
    const both = taken(set, { action: 'confirm', ...seen('target', sampleTarget.id) });
    expect(both.targets?.targets.map(({ clause }) => clause)).toEqual(['i-1', 'i-2']);
  });

  test('gives a fact the id that fits what a person made of it', () => {
    const entry = { ...sampleTarget, indicator: 'digital-signatures' };
    const other = taken(sampleSet, {
      action: 'drop',
      ...seen('target', 'i-1--digital-signatures'),
      reason: 'Trùng',
    });
    const mended = { ...other, indicators: confirmAll(sampleSet).indicators };
    const decided = decide(
      mended,
      { action: 'confirm', ...seen('target', sampleTarget.id), entry },
      sampleClauses,
    );
    expect(decided.key).toBe('i-1--digital-signatures');
    expect(decided.set?.targets?.targets.map(({ id }) => id)).toEqual(['i-1--digital-signatures']);
  });

  test('keeps what was mended waiting, and says that a person did it', () => {
    const entry = { ...sampleTarget, comparator: 'gte' };
    const set = taken(sampleSet, { action: 'mend', ...seen('target', sampleTarget.id), entry });
    expect(set.targets).toBeNull();
    expect(draftsOf(set, 'target')[0]).toMatchObject({ comparator: 'gte', rule: byHand, score: 0.9 });
  });

  test('sets the figure of a dropped target aside, and wants a reason for it', () => {
    const drop = { action: 'drop', ...seen('target', sampleTarget.id) } as const;
    expect(refused(sampleSet, { ...drop, reason: ' ' })).toEqual({ code: 'reason-wanted', printed: '80%' });
    const set = taken(sampleSet, { ...drop, reason: 'Mức của cả nước' });
    expect(factsOf(set, 'not-goal')).toEqual([{ clause: 'i-1', quote: '80%', reason: 'Mức của cả nước' }]);
    expect(set.drafts.dropped).toMatchObject([{ kind: 'target', clause: 'i-1', reason: 'Mức của cả nước' }]);
  });

  test('wants no reason where another target has the figure', () => {
    const twin = { ...sampleTarget, id: 'i-1--second', indicator: 'second' };
    const targets = { ...sampleSet.drafts.targets, targets: [sampleTarget, twin] };
    const both = { ...sampleSet, drafts: { ...sampleSet.drafts, targets } };
    const set = taken(both, { action: 'drop', ...seen('target', twin.id), reason: null });
    expect(factsOf(set, 'not-goal')).toEqual([]);
  });

  test('remembers what was dropped of tasks by its words', () => {
    const set = taken(sampleSet, { action: 'drop', ...seen('task', sampleTask.id), reason: null });
    expect(set.drafts.dropped).toEqual([
      { kind: 'task', clause: 'ii-1', quote: sampleTask.quote, rule: sampleTask.rule, reason: null },
    ]);
    expect(set.facts).toBe('none');
  });

  test('takes a contradiction once both of its targets are confirmed, under the ids that they have then', () => {
    const rival = { ...sampleTarget, id: 'i-2--online-dossiers', clause: 'i-2', value: 90 };
    const contradictions = [{ targets: [sampleTarget.id, rival.id], note: 'Hai mức khác nhau.' }];
    const targets = { ...sampleSet.drafts.targets, targets: [sampleTarget, rival], contradictions };
    const drafted = { ...sampleSet, drafts: { ...sampleSet.drafts, targets } };
    const one = taken(drafted, { action: 'confirm', ...seen('target', sampleTarget.id) });
    expect(one.targets?.contradictions).toEqual([]);
    const both = taken(one, { action: 'confirm', ...seen('target', rival.id) });
    expect(both.targets?.contradictions).toEqual(contradictions);
    expect(both.drafts.targets.contradictions).toEqual([]);
    const dropped = taken(one, { action: 'drop', ...seen('target', rival.id), reason: 'Đọc nhầm' });
    expect([dropped.targets?.contradictions, dropped.drafts.targets.contradictions]).toEqual([[], []]);
  });

  test('says that figures contradict each other where a person says so', () => {
    const confirmed = taken(sampleSet, { action: 'confirm', ...seen('target', sampleTarget.id) });
    const rival = { ...sampleTarget, id: 'i-2--online-dossiers', clause: 'i-2', value: 90 };
    const add = { action: 'add', kind: 'target', entry: rival } as const;
    const set = taken(confirmed, { ...add, contradiction: 'Hai mức khác nhau.' });
    expect(set.targets?.contradictions).toEqual([
      { targets: [sampleTarget.id, rival.id], note: 'Hai mức khác nhau.' },
    ]);
    const other = { ...add, entry: { ...rival, year: 2035 }, contradiction: 'Hai mức khác nhau.' };
    expect(taken(confirmed, other).targets?.contradictions).toEqual([]);
  });

  test('refuses what changed since the person saw it, and shows what it is now', () => {
    const version = versionOf(sampleTarget);
    const mended = taken(sampleSet, {
      ...{ action: 'mend', ...seen('target', sampleTarget.id), version },
      entry: { ...sampleTarget, year: 2029 },
    });
    const late = { action: 'confirm', ...seen('target', sampleTarget.id), version } as const;
    expect(refused(mended, late)).toMatchObject({ code: 'changed-meanwhile', entry: { year: 2029 } });
  });

  test('refuses what is decided already, and shows what was confirmed', () => {
    const confirm = { action: 'confirm', ...seen('target', sampleTarget.id) } as const;
    const set = taken(sampleSet, confirm);
    expect(refused(set, confirm)).toMatchObject({ code: 'not-waiting', entry: { id: sampleTarget.id } });
    const gone = taken(sampleSet, { action: 'drop', ...seen('duty', 'ii-2'), reason: null });
    const again = { action: 'confirm', ...seen('duty', 'ii-2') } as const;
    expect(refused(gone, again)).toEqual({ code: 'not-waiting', key: 'ii-2', entry: null });
  });

  test.each([
    ['entry-invalid', { ...sampleTarget, value: 'tám mươi' }],
    ['entry-invalid', { ...sampleTarget, colour: 'red' }],
    ['entry-invalid', null],
    ['clause-unknown', { ...sampleTarget, clause: 'ix-9' }],
    ['indicator-unknown', { ...sampleTarget, indicator: 'nobody-knows' }],
  ])('refuses as %s what no fact can be', (code, entry) => {
    expect(refused(sampleSet, { action: 'add', kind: 'target', entry })?.code).toBe(code);
  });

  test('refuses an agency that nobody describes', () => {
    const given = [{ printed: 'Ai đó', agency: 'tra-vinh-ai-do', role: 'assigned', rolePrinted: null }];
    const entry = { ...sampleTask, given };
    expect(refused(sampleSet, { action: 'confirm', ...seen('task', 'ii-1'), entry })).toEqual({
      code: 'agency-unknown',
      agency: 'tra-vinh-ai-do',
      printed: 'Ai đó',
    });
  });

  test('says the same of a draft whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(sampleTarget).toReversed());
    expect(versionOf(turned)).toBe(versionOf(sampleTarget));
    expect(versionOf({ ...sampleTarget, year: 2031 })).not.toBe(versionOf(sampleTarget));
  });
});
