import type { Corpus } from '../../src/domain/corpus.ts';
import type { ReportFile, ReportedObservation, TaskStatement } from '../../src/schema/report.ts';
import type { Target } from '../../src/schema/target.ts';
import type { Task } from '../../src/schema/task.ts';
import type { CopiedPlan } from './copied-plan.ts';
import { type CorpusFile, toJsonFile } from './corpus-file.ts';
import { type Draw, pick } from './draw.ts';

interface Quarter {
  readonly name: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly published: string;
}

const quarters: readonly Quarter[] = [
  { name: '2025-q3', periodStart: '2025-07-01', periodEnd: '2025-09-30', published: '2025-10-15' },
  { name: '2025-q4', periodStart: '2025-10-01', periodEnd: '2025-12-31', published: '2026-01-15' },
  { name: '2026-q1', periodStart: '2026-01-01', periodEnd: '2026-03-31', published: '2026-04-15' },
];
const corrected = '2026-05-04';

/** The reports about one copy: of every four copies one has none, the others up to three, and one a correction too. */
export function toReportFiles(copy: CopiedPlan, corpus: Corpus, draw: Draw): readonly CorpusFile[] {
  const told = quarters.slice(0, copy.ordinal % 4);
  const reports = told
    .map((quarter) => ({ quarter, report: toReport(copy, quarter, corpus, draw) }))
    // Of a plan that is not taken apart there is nothing to report.
    .filter(({ report }) => report.tasks.length + report.observations.length > 0);
  const last = reports.at(-1);
  const said = last?.report.tasks[0];
  return [
    ...reports.map(({ quarter, report }) => toReportFile(copy, quarter.name, report)),
    ...(last === undefined || said === undefined || copy.ordinal % 4 < 3
      ? []
      : [
          toReportFile(
            copy,
            `${last.quarter.name}-dinh-chinh`,
            toCorrection(last.report, last.quarter, said),
          ),
        ]),
  ];
}

function toReportFile({ id }: CopiedPlan, name: string, report: ReportFile): CorpusFile {
  return toJsonFile(`data/reports/${id}/${name}.json`, report);
}

function toReport(copy: CopiedPlan, quarter: Quarter, corpus: Corpus, draw: Draw): ReportFile {
  const { id, original, province } = copy;
  const { name, ...days } = quarter;
  const tasks = (original.tasks?.value ?? []).filter((task, at) => at === 0 || draw(id, name, task.id) < 0.5);
  const targets = new Map((original.targets?.value.targets ?? []).map((one) => [one.indicator, one]));
  return {
    ...days,
    publisher: `Sở Khoa học và Công nghệ ${province.name}`,
    source: { label: `Báo cáo mẫu ${name}`, url: `https://example.org/${id}/${name}` },
    ...{ tier: 'publisher', read: quarter.published, readNote: 'dữ liệu mẫu', corrects: null },
    tasks: tasks.map((task) => toStatement(task, quarter, draw(id, name, task.id, 'completion'))),
    observations: [...targets.values()]
      .filter((target) => draw(id, name, target.indicator) < 0.2)
      .flatMap((target) => toObservation(target, quarter, corpus, draw(id, name, target.indicator, 'value'))),
  };
}

/** The statement about one task, one of all that a report can say. */
function toStatement({ id, title }: Task, { periodEnd }: Quarter, at: number): TaskStatement {
  const open = { task: id, completedOn: null, newDue: null };
  return pick<TaskStatement>(
    [
      { ...open, completion: 'completed', completedOn: periodEnd, quote: `${title}: đã hoàn thành.` },
      { ...open, completion: 'completed', quote: `${title}: đã xong.` },
      { ...open, completion: 'in-progress', quote: `${title}: đang thực hiện.` },
      { ...open, completion: 'in-progress', newDue: '2026-03-31', quote: `${title}: lùi đến 31/3/2026.` },
      { ...open, completion: 'not-started', newDue: '2027-12-31', quote: `${title}: lùi đến hết năm 2027.` },
      { ...open, completion: 'not-started', quote: `${title}: chưa thực hiện.` },
      { ...open, completion: 'suspended', quote: `${title}: tạm dừng.` },
      { ...open, completion: 'cancelled', quote: `${title}: không thực hiện.` },
      { ...open, completion: null, newDue: '2026-12-31', quote: `${title}: hạn mới 31/12/2026.` },
    ],
    at,
  );
}

/** A value between two fifths and six fifths of what the plan wants; of a rank any of the 34. */
function toObservation(
  { indicator: id, value, low }: Target,
  { name, periodStart, periodEnd }: Quarter,
  { indicators }: Corpus,
  at: number,
): readonly ReportedObservation[] {
  const unit = indicators.find((one) => one.name === id)?.value.unit;
  const wanted = value ?? low;
  if (unit === undefined || wanted === null) return [];
  const seen = Number((wanted * (0.4 + 0.8 * at)).toFixed(2));
  const figure =
    unit === 'rank'
      ? { value: null, valuePublished: null, rank: 1 + Math.floor(at * 34), rankOf: 34 }
      : { value: seen, valuePublished: String(seen), rank: null, rankOf: null };
  const labelYear = Number(name.slice(0, 4));
  const quote = `Kết quả: ${figure.rank ?? seen}.`;
  return [{ indicator: id, vintage: '34', labelYear, periodStart, periodEnd, unit, ...figure, quote }];
}

/** Takes back what a report said about its first task. */
function toCorrection(report: ReportFile, { name }: Quarter, said: TaskStatement): ReportFile {
  const open = { completedOn: null, newDue: null };
  return {
    ...report,
    ...{ published: corrected, read: corrected, observations: [] },
    source: { ...report.source, label: `Đính chính báo cáo mẫu ${name}` },
    corrects: { report: name, what: [said.task] },
    tasks: [
      { task: said.task, completion: 'in-progress', ...open, quote: 'Xin đính chính: đang thực hiện.' },
    ],
  };
}
