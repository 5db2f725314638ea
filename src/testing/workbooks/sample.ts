import { type ClauseIndex, toClauseIndex } from '../../domain/clauses/clause-index.ts';
import type { WorkbookForm } from '../../domain/spreadsheets/table-form.ts';
import type { FactSet } from '../../drafts/decision.ts';
import { sampleIndicator, sampleTarget } from '../../drafts/fact-set.fixture.ts';
import { toDraftWorkbook } from '../../drafts/sheets/to-workbook.ts';
import type { TargetDraft } from '../../schema/draft.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { draftSheetWords } from '../../wording/vi/draft-sheets.ts';
import { documentOf } from '../plan-fixture.ts';

/** A plan of which everything waits: what a workbook can hold, once each. The workbooks beside this file are of it. */
export const samplePlan = { id: 'tinh-mau-05-kh-2026', name: 'Kế hoạch 05/KH-UBND của Tỉnh Mẫu' } as const;

export const sampleClauses: ClauseIndex = toClauseIndex(
  documentOf(
    [
      '## I. MỤC TIÊU',
      '1\\. Đến năm 2030, trên 80% hồ sơ được nộp trực tuyến; từ 1,2% đến 1,5% GRDP chi cho nghiên cứu trên 01 vạn dân.',
      '2\\. Ít nhất 50% người dân có chữ ký số.',
      '3\\. Người dân hài lòng hơn.',
      '## II. NHIỆM VỤ',
      '1\\. Sở KH&CN chủ trì, phối hợp với Sở Tài chính mở quầy hướng dẫn từ năm 2026 đến ngày 31/12/2027.',
      '2\\. Ủy ban nhân dân cấp xã tuyên truyền thường xuyên.',
      '3\\. Sở KH&CN báo cáo Ủy ban nhân dân tỉnh hằng quý và trước ngày 10/12 hằng năm.',
    ].join('\n\n'),
  ),
);

const indicator: Indicator = {
  ...sampleIndicator,
  name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Online dossiers' },
};

const target: TargetDraft = {
  ...sampleTarget,
  rule: 'percent',
  candidates: [{ indicator: 'rd-spending', score: 0.31 }],
};

const science = 'tinh-mau-so-khoa-hoc-va-cong-nghe';
const finance = 'tinh-mau-so-tai-chinh';

export const sampleSet: FactSet = {
  facts: 'none',
  targets: null,
  tasks: null,
  duties: null,
  indicators: [
    indicator,
    { ...indicator, id: 'rd-spending', name: { vi: 'Chi cho nghiên cứu', en: null }, unit: 'percent_grdp' },
  ],
  agencies: [
    {
      id: science,
      name: 'Sở Khoa học và Công nghệ',
      kind: 'department',
      namesPrinted: ['Sở KH&CN'],
      successors: [],
      note: null,
    },
  ],
  drafts: {
    targets: {
      goalClauses: ['i'],
      targets: [
        target,
        {
          ...target,
          id: 'i-1--rd-spending',
          quote: 'từ 1,2% đến 1,5% GRDP chi cho nghiên cứu',
          printed: '1,2% đến 1,5%',
          indicator: 'rd-spending',
          comparator: 'range',
          comparatorPrinted: 'từ … đến',
          value: null,
          low: 1.2,
          high: 1.5,
          unit: 'percent_grdp',
          candidates: [],
        },
        {
          ...target,
          id: 'i-2--digital-signatures',
          clause: 'i-2',
          quote: 'Ít nhất 50% người dân có chữ ký số',
          printed: '50%',
          indicator: 'digital-signatures',
          comparator: 'gte',
          comparatorPrinted: 'Ít nhất',
          value: 50,
          year: null,
          score: null,
          candidates: [],
        },
      ],
      qualitative: [
        {
          ...{ id: 'i-3', clause: 'i-3', quote: 'Người dân hài lòng hơn', year: null, note: null },
          rule: 'goal-without-figure',
        },
      ],
      notGoals: [{ clause: 'i-1', quote: '01 vạn dân', reason: 'Đơn vị tính.', rule: 'rate-base' }],
      contradictions: [],
    },
    tasks: [
      {
        id: 'ii-1',
        kind: 'task',
        clause: 'ii-1',
        title: 'mở quầy hướng dẫn',
        given: [{ printed: 'Sở KH&CN', agency: science, role: 'lead', rolePrinted: 'chủ trì' }],
        support: [{ printed: 'Sở Tài chính', agency: finance, rolePrinted: 'phối hợp với' }],
        assignedIn: [],
        timeframe: {
          printed: 'từ năm 2026 đến ngày 31/12/2027',
          clause: 'ii-1',
          start: '2026-01-01',
          due: '2027-12-31',
          precision: 'day',
          recurrence: null,
          openEnded: false,
        },
        note: null,
        quote: 'Sở KH&CN chủ trì, phối hợp với Sở Tài chính mở quầy hướng dẫn',
        rule: 'clause-with-lead',
      },
      {
        ...{ id: 'ii-2', kind: 'responsibility', clause: 'ii-2', title: 'tuyên truyền thường xuyên' },
        ...{ given: [], support: [], assignedIn: ['ii-1', 'ii-3'], timeframe: null, note: 'Ghi chú.' },
        ...{ quote: 'Ủy ban nhân dân cấp xã tuyên truyền thường xuyên', rule: 'clause' },
      },
    ],
    duties: [
      {
        id: 'ii-3',
        kind: 'report',
        clause: 'ii-3',
        quote: 'báo cáo Ủy ban nhân dân tỉnh hằng quý và trước ngày 10/12 hằng năm',
        from: [{ printed: 'Sở KH&CN', agency: science }],
        to: [{ printed: 'Ủy ban nhân dân tỉnh', agency: null }],
        frequencies: ['quarterly', 'yearly'],
        dueMonth: 12,
        dueDay: 10,
        duePrinted: 'trước ngày 10/12',
        note: null,
        rule: 'report',
      },
    ],
    indicators: [
      {
        ...indicator,
        id: 'digital-signatures',
        name: { vi: 'Người dân có chữ ký số', en: null },
        rule: 'new-indicator',
      },
    ],
    agencies: [
      {
        ...{ id: finance, name: 'Sở Tài chính', kind: 'department', namesPrinted: ['Sở Tài chính'] },
        ...{ successors: [], note: null, rule: 'new-body' },
      },
    ],
    dropped: [],
  },
};

/** The workbook of the sample as it is sent out. */
export function sampleBook(set: FactSet = sampleSet): WorkbookForm {
  return toDraftWorkbook(set, sampleClauses, samplePlan, draftSheetWords);
}
