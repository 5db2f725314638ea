import { type Report, type ReportFile, reportSchema } from '../../schema/report.ts';
import { type Task, taskSchema } from '../../schema/task.ts';

/**
 * A province that does not exist, for tests: one plan of 2025 with a task for every status, four quarterly reports, a
 * correction, a moved deadline and a second publisher that contradicts the first. All of it passes the real schemas.
 */
export const sampleTasks: readonly Task[] = [
  toTask('chua-bao-cao', 'Năm 2026', { due: '2026-12-31' }),
  toTask('chua-thuc-hien', 'Năm 2026', { due: '2026-12-31' }),
  toTask('dang-thuc-hien', 'Năm 2026', { due: '2026-12-31' }),
  toTask('dung-han', 'Năm 2025', { due: '2025-12-31' }),
  toTask('qua-han', 'Quý II năm 2025', { due: '2025-06-30' }),
  toTask('chua-xong-qua-han', 'Năm 2025', { due: '2025-12-31' }),
  toTask('hang-nam', 'Hàng năm', { recurrence: 'yearly', openEnded: true }),
  toTask('xong-khong-han', 'Năm 2025 và những năm tiếp theo', { openEnded: true }),
  toTask('tam-dung', 'Năm 2025', { due: '2025-12-31' }),
  toTask('khong-thuc-hien', 'Năm 2025', { due: '2025-12-31' }),
  toTask('doi-han', 'Quý III năm 2025', { due: '2025-09-30' }),
  toTask('dinh-chinh', 'Năm 2025', { due: '2025-12-31' }),
  toTask('mau-thuan', 'Năm 2026', { due: '2026-12-31' }),
  toTask('cung-qua-han', 'Năm 2025', { due: '2025-12-31' }),
];

/** In the order of their file names. */
export const sampleReports: readonly Report[] = [
  toReport('2025-q1', '2025-01-01', '2025-03-31', '2025-04-08', {
    tasks: [
      say('dang-thuc-hien', 'in-progress'),
      say('qua-han', 'in-progress'),
      say('dinh-chinh', 'not-started'),
    ],
    observations: [observe(2024, '41.5')],
  }),
  toReport('2025-q2', '2025-04-01', '2025-06-30', '2025-07-09', {
    tasks: [
      say('qua-han', 'in-progress'),
      say('doi-han', 'in-progress'),
      say('dinh-chinh', 'completed', { completedOn: '2025-06-20' }),
    ],
  }),
  toReport('2025-q2-dinh-chinh', '2025-04-01', '2025-06-30', '2025-08-01', {
    corrects: { report: '2025-q2', what: ['dinh-chinh'] },
    tasks: [say('dinh-chinh', 'in-progress')],
  }),
  toReport('2025-q3', '2025-07-01', '2025-09-30', '2025-10-10', {
    tasks: [
      say('qua-han', 'completed', { completedOn: '2025-08-15' }),
      say('doi-han', 'in-progress', { newDue: '2026-03-31' }),
      say('tam-dung', 'suspended'),
    ],
  }),
  toReport('2025-q4', '2025-10-01', '2025-12-31', '2026-01-12', {
    tasks: [
      say('chua-thuc-hien', 'not-started'),
      say('dang-thuc-hien', 'in-progress'),
      say('dung-han', 'completed', { completedOn: '2025-12-30' }),
      say('chua-xong-qua-han', 'in-progress'),
      say('hang-nam', 'completed'),
      say('xong-khong-han', 'completed'),
      say('khong-thuc-hien', 'cancelled'),
      say('mau-thuan', 'completed', { completedOn: '2025-12-20' }),
      say('cung-qua-han', 'not-started'),
    ],
    observations: [observe(2025, '44.5')],
  }),
  toReport('2025-q4-van-phong', '2025-10-01', '2025-12-31', '2026-01-20', {
    publisher: 'Văn phòng UBND Tỉnh Mẫu',
    tasks: [say('mau-thuan', 'in-progress'), say('cung-qua-han', 'in-progress')],
  }),
];

function toTask(id: string, printed: string, timeframe: Partial<NonNullable<Task['timeframe']>>): Task {
  const known = {
    printed,
    clause: 'iii-2',
    start: null,
    due: null,
    precision: null,
    recurrence: null,
    openEnded: false,
  };
  const precision = timeframe.due === undefined ? null : 'year';
  return taskSchema.parse({
    id,
    kind: 'task',
    clause: 'iii-2',
    title: `Việc mẫu ${id}`,
    given: [],
    support: [],
    assignedIn: [],
    timeframe: { ...known, precision, ...timeframe },
    note: null,
  });
}

function toReport(
  id: string,
  periodStart: string,
  periodEnd: string,
  published: string,
  rest: Partial<ReportFile>,
): Report {
  const source = { label: `Báo cáo ${id} của Tỉnh Mẫu`, url: `https://tinh-mau.example/bao-cao/${id}` };
  const common = {
    periodStart,
    periodEnd,
    published,
    publisher: 'Sở KH&CN Tỉnh Mẫu',
    source,
    tier: 'publisher',
    read: published,
    readNote: null,
  };
  const file = reportSchema.parse({ ...common, corrects: null, tasks: [], observations: [], ...rest });
  return { ...file, id, plan: 'tinh-mau-1-kh-ubnd-2025' };
}

type Statement = ReportFile['tasks'][number];

function say(task: string, completion: Statement['completion'], rest: Partial<Statement> = {}): Statement {
  return { task, completion, completedOn: null, newDue: null, quote: `Nguyên văn về ${task}.`, ...rest };
}

function observe(labelYear: number, valuePublished: string): ReportFile['observations'][number] {
  return {
    indicator: 'dich-vu-cong',
    vintage: '63',
    labelYear,
    periodStart: null,
    periodEnd: null,
    value: Number(valuePublished),
    valuePublished,
    unit: 'percent',
    rank: null,
    rankOf: null,
    quote: `Nguyên văn về năm ${labelYear}.`,
  };
}
