import { describe, expect, test } from 'vitest';
import { toClauseIndex } from '../../domain/clauses/clause-index.ts';
import type { TargetDraft, TaskDraft } from '../../schema/draft.ts';
import { documentOf } from '../../testing/plan-fixture.ts';
import { draftFigureWords } from '../../wording/vi/draft-figures.ts';
import { byHand, decide } from '../decide.ts';
import type { Decision, FactSet } from '../decision.ts';
import { keyOf } from '../draft-key.ts';
import { figuresOf, indicatorOf } from '../figures/figures.fixture.ts';
import { stripDraft } from '../fact-schemas.ts';
import { sampleTask } from '../fact-set.fixture.ts';
import { draftsOf } from '../lists.ts';
import { refreshDrafts } from './refresh-drafts.ts';

const body = `## I. MỤC TIÊU CỤ THỂ

1\\. Đến năm 2030, trên 80% hồ sơ được nộp trực tuyến; 60% xã phủ sóng 5G.

2\\. Đến năm 2030, 70% hồ sơ được nộp trực tuyến.

3\\. Người dân hài lòng hơn trước rất nhiều.

## II. NHIỆM VỤ

1\\. Cung cấp 100% dữ liệu mở theo kế hoạch.
`;
const clauses = toClauseIndex(documentOf(body));
const register = [indicatorOf('online', 'Tỷ lệ hồ sơ nộp trực tuyến', 'percent')];

const empty: FactSet = {
  ...{ facts: 'none', targets: null, tasks: null, duties: null, indicators: register, agencies: [] },
  drafts: {
    targets: { goalClauses: [], targets: [], qualitative: [], notGoals: [], contradictions: [] },
    ...{ tasks: [], duties: [], indicators: [], agencies: [], dropped: [] },
  },
};

function refresh(set: FactSet, tasks: readonly TaskDraft[] = []): FactSet {
  const { unplaced: _, ...figures } = figuresOf(body, set.indicators);
  const proposed = { ...figures, tasks, duties: [], agencies: [] };
  return refreshDrafts(set, proposed, clauses, draftFigureWords);
}

function taken(set: FactSet, decision: Decision): FactSet {
  const decided = decide(set, decision, clauses);
  if (decided.set === null) throw new Error(JSON.stringify(decided.refusal));
  return decided.set;
}

const at = (key: string) => ({ kind: 'target', key, version: null }) as const;
const printedIn = ({ drafts }: FactSet) => drafts.targets.targets.map(({ printed }) => printed);
const drafted = (set: FactSet, printed: string): TargetDraft => {
  const found = set.drafts.targets.targets.find((draft) => draft.printed === printed);
  if (found === undefined) throw new Error(`${printed} does not wait`);
  return found;
};

const fresh = refresh(empty);

describe('drafting a plan anew', () => {
  test('proposes everything where nothing is known, and nothing else the second time', () => {
    expect(printedIn(fresh)).toEqual(['80%', '60%', '70%', '100%']);
    expect(fresh.drafts.targets.goalClauses).toEqual(['i', 'ii-1']);
    expect(fresh.drafts.indicators.map(({ id }) => id)).toEqual([
      'xa-phu-song-5g',
      'du-lieu-mo-theo-ke-hoach',
    ]);
    expect(fresh.drafts.targets.contradictions.map(({ targets }) => targets)).toEqual([
      ['i-1--online', 'i-2--online'],
    ]);
    expect(refresh(fresh)).toEqual(fresh);
  });

  test('does not propose what is confirmed, nor its indicator, once they are known', () => {
    const confirmed = taken(fresh, { action: 'confirm', ...at('i-1--xa-phu-song-5g') });
    const again = refresh(confirmed);
    expect(printedIn(again)).toEqual(['80%', '70%', '100%']);
    expect(again.drafts.indicators.map(({ id }) => id)).toEqual(['du-lieu-mo-theo-ke-hoach']);
    expect(again.drafts.targets.goalClauses).toEqual([]);
    expect(refresh(again)).toEqual(again);
  });

  test('knows a figure again that was confirmed with another indicator and other words', () => {
    const entry = {
      ...stripDraft('target', drafted(fresh, '60%')),
      ...{ id: 'i-1--online', indicator: 'online', quote: '60% xã' },
    };
    const confirmed = taken(fresh, { action: 'confirm', ...at('i-1--xa-phu-song-5g'), entry });
    expect(confirmed.targets?.targets.map(({ indicator }) => indicator)).toEqual(['online']);
    expect(printedIn(refresh(confirmed))).toEqual(['80%', '70%', '100%']);
  });

  test('says that what waits contradicts what is confirmed', () => {
    const confirmed = taken(fresh, { action: 'confirm', ...at('i-1--online') });
    expect(refresh(confirmed).drafts.targets.contradictions.map(({ targets }) => targets)).toEqual([
      ['i-1--online', 'i-2--online'],
    ]);
  });

  test('does not propose what was dropped', () => {
    const dropped = taken(fresh, { action: 'drop', ...at('i-2--online'), reason: 'Nói lại khoản 1' });
    const again = refresh(dropped);
    expect(printedIn(again)).toEqual(['80%', '60%', '100%']);
    expect(again.drafts.dropped).toHaveLength(1);
    const goal = draftsOf(dropped, 'qualitative')[0];
    if (goal === undefined) throw new Error('no goal without a figure');
    const key = keyOf('qualitative', goal);
    const without = taken(dropped, { action: 'drop', kind: 'qualitative', key, version: null, reason: null });
    expect(refresh(without).drafts.targets.qualitative).toEqual([]);
  });

  test('knows a task again that was confirmed or dropped', () => {
    const first = { ...sampleTask, given: [] };
    const second = { ...first, id: 'ii-1-viec-2', title: 'Mở lớp', quote: 'mở lớp' };
    const both = refresh(empty, [first, second]);
    expect(both.drafts.tasks.map(({ id }) => id)).toEqual(['ii-1', 'ii-1-viec-2']);
    const task = (key: string) => ({ kind: 'task', key, version: null }) as const;
    const confirmed = taken(both, { action: 'confirm', ...task('ii-1') });
    expect(refresh(confirmed, [first, second]).drafts.tasks.map(({ title }) => title)).toEqual(['Mở lớp']);
    const dropped = taken(both, { action: 'drop', ...task('ii-1-viec-2'), reason: null });
    expect(refresh(dropped, [first, second]).drafts.tasks.map(({ title }) => title)).toEqual(['Mở quầy']);
  });

  test('keeps what a person mended, and does not propose it beside that', () => {
    const entry = { ...stripDraft('target', drafted(fresh, '70%')), comparator: 'gte', note: 'Xem lại.' };
    const mended = taken(fresh, { action: 'mend', ...at('i-2--online'), entry });
    const again = refresh(mended);
    expect(printedIn(again)).toEqual(['80%', '60%', '70%', '100%']);
    expect(drafted(again, '70%')).toMatchObject({ rule: byHand, comparator: 'gte', note: 'Xem lại.' });
    expect(refresh(again)).toEqual(again);
  });

  test('sets no number aside that a person took for a goal', () => {
    const entry = {
      ...stripDraft('target', drafted(fresh, '60%')),
      ...{
        id: 'i-1--online-5',
        quote: 'xã phủ sóng 5G',
        printed: '5',
        value: 5,
        unit: 'score',
        indicator: 'online',
      },
    };
    const added = taken(fresh, { action: 'add', kind: 'target', entry });
    expect(fresh.drafts.targets.notGoals.map(({ quote }) => quote)).toEqual(['5G']);
    expect(refresh(added).drafts.targets.notGoals).toEqual([]);
  });

  test('takes out what the rules no longer propose', () => {
    const stale = { ...drafted(fresh, '60%'), id: 'i-1--cu', quote: '60%', printed: '6' };
    const targets = { ...fresh.drafts.targets, targets: [...fresh.drafts.targets.targets, stale] };
    expect(refresh({ ...fresh, drafts: { ...fresh.drafts, targets } })).toEqual(fresh);
  });
});
