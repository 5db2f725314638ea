import { type ClauseIndex, toClauseIndex } from '../domain/clauses/clause-index.ts';
import type { DutyDraft, TargetDraft, TaskDraft } from '../schema/draft.ts';
import type { Indicator } from '../schema/indicator.ts';
import { documentOf } from '../testing/plan-fixture.ts';
import type { FactSet } from './decision.ts';

/** A plan with one goal clause of two figures, one task and one report. */
export const sampleClauses: ClauseIndex = toClauseIndex(
  documentOf(
    [
      '## I. MỤC TIÊU',
      '1\\. Đến năm 2030, trên 80% hồ sơ được nộp trực tuyến; ít nhất 50% người dân có chữ ký số.',
      '2\\. Người dân hài lòng hơn.',
      '## II. NHIỆM VỤ',
      '1\\. Sở KH&CN chủ trì mở quầy trong năm 2026.',
      '2\\. Sở KH&CN báo cáo trước ngày 10/12 hằng năm.',
    ].join('\n\n'),
  ),
);

export const sampleIndicator: Indicator = {
  id: 'online-dossiers',
  name: { vi: 'Hồ sơ trực tuyến', en: 'Online dossiers' },
  question: 'Bao nhiêu hồ sơ được nộp trực tuyến?',
  field: 'digital-government',
  definition: 'Tỷ lệ hồ sơ nộp trực tuyến.',
  unit: 'percent',
  direction: 'higher',
  incomparable: [],
  note: null,
};

export const sampleTarget: TargetDraft = {
  id: 'i-1--online-dossiers',
  clause: 'i-1',
  quote: 'trên 80% hồ sơ được nộp trực tuyến',
  printed: '80%',
  indicator: 'online-dossiers',
  comparator: 'gt',
  comparatorPrinted: 'trên',
  value: 80,
  low: null,
  high: null,
  unit: 'percent',
  year: 2030,
  period: 'by-year',
  baseYear: null,
  certainty: 'certain',
  note: null,
  rule: 'figure-with-unit',
  score: 0.9,
  candidates: [],
};

export const sampleTask: TaskDraft = {
  id: 'ii-1',
  kind: 'task',
  clause: 'ii-1',
  title: 'Mở quầy',
  given: [
    {
      printed: 'Sở KH&CN',
      agency: 'tra-vinh-so-khoa-hoc-va-cong-nghe',
      role: 'lead',
      rolePrinted: 'chủ trì',
    },
  ],
  support: [],
  assignedIn: [],
  timeframe: null,
  note: null,
  quote: 'Sở KH&CN chủ trì mở quầy trong năm 2026',
  rule: 'clause-with-lead',
};

export const sampleDuty: DutyDraft = {
  id: 'ii-2',
  kind: 'report',
  clause: 'ii-2',
  quote: 'Sở KH&CN báo cáo trước ngày 10/12 hằng năm',
  from: [{ printed: 'Sở KH&CN', agency: 'tra-vinh-so-khoa-hoc-va-cong-nghe' }],
  to: [],
  frequencies: ['yearly'],
  dueMonth: 12,
  dueDay: 10,
  duePrinted: 'trước ngày 10/12',
  note: null,
  rule: 'report-by-day',
};

const secondTarget: TargetDraft = {
  ...sampleTarget,
  id: 'i-1--digital-signatures',
  quote: 'ít nhất 50% người dân có chữ ký số',
  printed: '50%',
  indicator: 'digital-signatures',
  comparator: 'gte',
  comparatorPrinted: 'ít nhất',
  value: 50,
  score: null,
};

/** Nothing is confirmed; one indicator and one agency are drafts too. */
export const sampleSet: FactSet = {
  facts: 'none',
  targets: null,
  tasks: null,
  duties: null,
  indicators: [sampleIndicator],
  agencies: [],
  drafts: {
    targets: {
      goalClauses: ['i'],
      notGoals: [],
      contradictions: [],
      targets: [sampleTarget, secondTarget],
      qualitative: [
        {
          id: 'i-2',
          clause: 'i-2',
          quote: 'Người dân hài lòng hơn',
          year: null,
          note: null,
          rule: 'no-figure',
        },
      ],
    },
    tasks: [sampleTask],
    duties: [sampleDuty],
    indicators: [
      {
        ...sampleIndicator,
        id: 'digital-signatures',
        name: { vi: 'Người dân có chữ ký số', en: 'Digital signatures' },
        rule: 'new-indicator',
      },
    ],
    agencies: [
      {
        id: 'tra-vinh-so-khoa-hoc-va-cong-nghe',
        name: 'Sở Khoa học và Công nghệ',
        kind: 'department',
        namesPrinted: ['Sở KH&CN'],
        successors: [],
        note: null,
        rule: 'new-agency',
      },
    ],
    dropped: [],
  },
};
