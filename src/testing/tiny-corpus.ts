import type { Rule } from '../checks/rule.ts';
import type { Corpus } from '../domain/corpus.ts';
import { toCorpusIndex } from '../domain/corpus-index.ts';
import { parseCorpus } from '../parse/corpus.ts';
import { told } from './told.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Observation } from '../schema/observation.ts';
import { emptySite } from '../schema/site.ts';
import { emptyPermalinks } from '../schema/permalinks.ts';
import type { Report, TaskStatement } from '../schema/report.ts';
import type { Target, TargetsFile } from '../schema/target.ts';
import type { Task } from '../schema/task.ts';
import { planText } from './plan-fixture.ts';
import { provinceEntry } from './province-fixture.ts';

/** The id of the one plan of a tiny corpus. */
export const tinyPlan = 'thu';

const body = `## I. MỤC TIÊU

1\\. Đến năm 2030 đạt 50% người dân dùng dịch vụ số trên 01 vạn dân.

2\\. Đến năm 2030 có trên 20 sáng kiến.

## II. NHIỆM VỤ

1\\. Sở Thử nghiệm chủ trì, phối hợp Văn phòng thử mở lớp trong năm 2026 và báo cáo UBND tỉnh trước ngày 10/12.
`;

/** A target of clause i-1, changed where the test says so. */
export function tinyTarget(rest: Partial<Target> = {}): Target {
  return {
    id: 'i-1--dich-vu-so',
    clause: 'i-1',
    quote: 'đạt 50% người dân',
    printed: '50%',
    indicator: 'dich-vu-so',
    comparator: 'eq',
    comparatorPrinted: 'đạt',
    value: 50,
    low: null,
    high: null,
    unit: 'percent',
    year: 2030,
    period: 'by-year',
    baseYear: null,
    certainty: 'certain',
    note: null,
    ...rest,
  };
}

const initiatives = tinyTarget({
  ...{ id: 'i-2--sang-kien', clause: 'i-2', indicator: 'sang-kien', unit: 'initiatives' },
  ...{ quote: 'có trên 20 sáng kiến', printed: '20', comparator: 'gt', comparatorPrinted: 'trên', value: 20 },
});

/** The figures of the tiny plan, changed where the test says so. */
export function tinyTargets(rest: Partial<TargetsFile> = {}): TargetsFile {
  return {
    goalClauses: ['i'],
    targets: [tinyTarget(), initiatives],
    qualitative: [],
    notGoals: [{ clause: 'i-1', quote: '01 vạn dân', reason: 'Đơn vị tính.' }],
    contradictions: [],
    ...rest,
  };
}

/** The body to which the tiny plan gives its task, changed where the test says so. */
export function tinyGiven(rest: Partial<Task['given'][number]> = {}): Task['given'][number] {
  return {
    ...{ printed: 'Sở Thử nghiệm', agency: 'tra-vinh-so-thu-nghiem' },
    ...{ role: 'lead', rolePrinted: 'chủ trì' },
    ...rest,
  };
}

/** The task of the tiny plan, changed where the test says so. */
export function tinyTask(rest: Partial<Task> = {}): Task {
  return {
    id: 'ii-1',
    kind: 'task',
    clause: 'ii-1',
    title: 'Mở lớp',
    given: [tinyGiven()],
    support: [{ printed: 'Văn phòng thử', agency: 'tra-vinh-van-phong-thu', rolePrinted: 'phối hợp' }],
    assignedIn: [],
    timeframe: {
      ...{ printed: 'trong năm 2026', clause: 'ii-1', start: null, due: '2026-12-31' },
      ...{ precision: 'year', recurrence: null, openEnded: false },
    },
    note: null,
    ...rest,
  };
}

/** The duty of the tiny plan. */
export const tinyDuty = {
  ...{ id: 'ii-1', kind: 'report', clause: 'ii-1', quote: 'báo cáo UBND tỉnh trước ngày 10/12' },
  from: [{ printed: 'Sở Thử nghiệm', agency: 'tra-vinh-so-thu-nghiem' }],
  to: [{ printed: 'UBND tỉnh', agency: null }],
  ...{ frequencies: ['yearly'], dueMonth: 12, dueDay: 10, duePrinted: 'trước ngày 10/12', note: null },
};

const agency = (id: string, name: string) => ({
  ...{ id, name, kind: 'department', namesPrinted: [name], successors: [], note: null },
});

/** The register of agencies of the tiny corpus. */
export const tinyAgencies = [
  agency('tra-vinh-so-thu-nghiem', 'Sở Thử nghiệm'),
  agency('tra-vinh-van-phong-thu', 'Văn phòng thử'),
];

function indicator(name: string, unit: Indicator['unit']): Omit<Indicator, 'id'> {
  return {
    ...{ name: { vi: name, en: name }, question: `${name}?`, field: 'people', definition: name },
    ...{ unit, direction: 'higher', incomparable: [], note: null },
  };
}

/** An observation of the tiny corpus, changed where the test says so. */
export function tinyObservation(rest: Partial<Observation> = {}): Omit<Observation, 'province'> {
  return {
    ...{ indicator: 'dich-vu-so', vintage: '63', labelYear: 2024, periodStart: null, periodEnd: null },
    ...{ value: 40, valuePublished: '40.0', unit: 'percent', rank: null, rankOf: null },
    ...{ publisher: 'Sở Thử nghiệm', tier: 'publisher', released: null, quote: '40,0%' },
    ...{ sourceUrl: 'https://example.org/so-lieu', read: '2026-01-01', readNote: null },
    ...rest,
  };
}

/** What a report of the tiny corpus says about its task, changed where the test says so. */
export function tinyStatement(rest: Partial<TaskStatement> = {}): TaskStatement {
  return {
    task: 'ii-1',
    completion: 'in-progress',
    completedOn: null,
    newDue: null,
    quote: 'Đang mở lớp.',
    ...rest,
  };
}

/** A report published in April 2026, changed where the test says so. */
export function tinyReport(rest: Partial<Report> = {}): Omit<Report, 'id' | 'plan'> {
  return {
    ...{ periodStart: '2026-01-01', periodEnd: '2026-03-31', publisher: 'Sở Thử nghiệm' },
    ...{ published: '2026-04-10', source: { label: 'Báo cáo', url: 'https://example.org/bao-cao' } },
    ...{ tier: 'publisher', read: '2026-04-11', readNote: null, corrects: null },
    tasks: [tinyStatement()],
    observations: [],
    ...rest,
  };
}

const province = provinceEntry('tra-vinh', { name: 'Trà Vinh' });

const files: Readonly<Record<string, unknown>> = {
  [`content/plans/${tinyPlan}.mdx`]: planText(body),
  'data/site.json': { ...emptySite, name: 'Trang thử', tagline: 'Để thử', notice: 'Không có giá trị.' },
  'data/provinces.json': [province],
  'data/permalinks.json': emptyPermalinks,
  'data/agencies/tra-vinh.json': tinyAgencies,
  'data/indicators/dich-vu-so.json': indicator('Dịch vụ số', 'percent'),
  'data/indicators/sang-kien.json': indicator('Sáng kiến', 'initiatives'),
  'data/observations/tra-vinh.json': [tinyObservation()],
  [`data/plans/${tinyPlan}/targets.json`]: tinyTargets(),
  [`data/plans/${tinyPlan}/tasks.json`]: [tinyTask()],
  [`data/plans/${tinyPlan}/duties.json`]: [tinyDuty],
};

/**
 * A corpus of one plan, sound but for the files given here: JSON values, or the text of a file.
 * @throws Error with the findings where a file could not be read.
 */
export async function loadTinyCorpus(changed: Readonly<Record<string, unknown>> = {}): Promise<Corpus> {
  const found = Object.entries({ ...files, ...changed }).map(([file, content]) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    return { file, content: new TextEncoder().encode(text) };
  });
  const sorted = found.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const { corpus, findings } = parseCorpus(sorted, '2026-11-22');
  if (findings.length > 0) throw new Error(findings.map(told).join('\n'));
  return corpus;
}

/** What one rule finds in such a corpus, as an editor reads it. */
export async function findingsOf(
  rule: Rule,
  changed: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const corpus = await loadTinyCorpus(changed);
  return rule(corpus, toCorpusIndex(corpus)).map(told);
}
