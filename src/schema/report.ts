import { z } from 'zod';
import type { Refusal } from './findings/schema-findings.ts';
import { isPublished, observationSchema, tiers } from './observation.ts';
import { idSchema, isoDateSchema, textSchema, urlSchema } from './primitives.ts';

/** What a report can say about the carrying out of a task. */
export const reportedCompletions = [
  'not-started',
  'in-progress',
  'completed',
  'suspended',
  'cancelled',
] as const;

/** An id, or one as the site prints it, with that of its plan before it: a check tells which of them is wanted. */
const namedSchema = z.string().regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, 'id-form' satisfies Refusal);

const taskStatementSchema = z
  .strictObject({
    task: namedSchema.describe('Mã nhiệm vụ trong kế hoạch'),
    completion: z
      .enum(reportedCompletions)
      .nullable()
      .describe(
        'Chưa thực hiện, đang thực hiện, hoàn thành, tạm dừng, không thực hiện; null khi báo cáo chỉ dời hạn',
      ),
    completedOn: isoDateSchema
      .nullable()
      .describe('Ngày hoàn thành; null khi chưa hoàn thành hoặc báo cáo không nêu ngày'),
    newDue: isoDateSchema
      .nullable()
      .describe('Hạn mới, khi báo cáo cho biết hạn đã dời; null khi hạn không đổi'),
    quote: textSchema.describe('Nguyên văn câu trong báo cáo'),
  })
  .refine((said) => said.completedOn === null || said.completion === 'completed', {
    path: ['completedOn'],
    error: 'completion-date-open' satisfies Refusal,
  })
  .refine((said) => said.completion !== null || said.newDue !== null, {
    path: ['completion'],
    error: 'statement-empty' satisfies Refusal,
  });

const seen = observationSchema.shape;

const reportedObservationSchema = z
  .strictObject({
    indicator: seen.indicator,
    vintage: seen.vintage,
    labelYear: seen.labelYear,
    periodStart: seen.periodStart,
    periodEnd: seen.periodEnd,
    value: seen.value,
    valuePublished: seen.valuePublished,
    unit: seen.unit,
    rank: seen.rank,
    rankOf: seen.rankOf,
    quote: seen.quote,
  })
  .refine((one) => isPublished(one), {
    path: ['valuePublished'],
    error: 'published-value' satisfies Refusal,
  })
  .refine((one) => one.value !== null || one.rank !== null, { error: 'value-or-rank' satisfies Refusal });

const correctsSchema = z.strictObject({
  report: idSchema.describe('Mã báo cáo bị đính chính, tức tên tệp của nó'),
  what: z
    .array(namedSchema)
    .min(1)
    .describe(
      'Mã các nhiệm vụ và chỉ tiêu được đính chính; mã nào ở đây mà báo cáo này không nêu lại thì coi là rút bỏ',
    ),
});

/**
 * `data/reports/<plan>/<period>.json`: what one publisher said about one plan for one period. Reports are append
 * only: a published one is never edited, a correction is a new report that names what it corrects.
 */
export const reportSchema = z
  .strictObject({
    periodStart: isoDateSchema.describe('Ngày đầu kỳ báo cáo'),
    periodEnd: isoDateSchema.describe('Ngày cuối kỳ báo cáo; tình trạng nhiệm vụ là tình trạng của ngày này'),
    publisher: textSchema.describe('Cơ quan công bố báo cáo'),
    published: isoDateSchema.describe('Ngày công bố'),
    source: z
      .strictObject({
        label: textSchema.describe('Tên, số ký hiệu của báo cáo'),
        url: urlSchema.describe('Địa chỉ trang đã đọc'),
      })
      .describe('Nguồn'),
    tier: z.enum(tiers).describe('Bậc của nguồn: nơi công bố, cơ quan nhà nước khác, báo chí'),
    read: isoDateSchema.describe('Ngày đọc trang'),
    readNote: textSchema
      .nullable()
      .describe('Đọc ở đâu, như “bản lưu của trang”; null khi không có gì phải nói'),
    corrects: correctsSchema
      .nullable()
      .describe('Báo cáo này đính chính điều gì; null khi không phải đính chính'),
    tasks: z.array(taskStatementSchema).describe('Điều báo cáo nêu về từng nhiệm vụ; rỗng khi không nêu'),
    observations: z
      .array(reportedObservationSchema)
      .describe('Số liệu báo cáo nêu về các chỉ tiêu; rỗng khi không nêu'),
  })
  .superRefine((report, context) => {
    const problem = (path: PropertyKey[], message: Refusal) =>
      context.addIssue({ code: 'custom', path, message });
    if (report.periodEnd < report.periodStart) problem(['periodEnd'], 'report-ends-first');
    if (report.read < report.published) problem(['read'], 'read-before-published');
    if (report.tasks.length + report.observations.length === 0 && report.corrects === null) {
      problem([], 'report-empty');
    }
    report.tasks.forEach(({ task, completedOn }, index) => {
      if (completedOn !== null && completedOn > report.published) {
        problem(['tasks', index, 'completedOn'], 'completed-after-published');
      }
      if (report.tasks.findIndex((other) => other.task === task) < index) {
        problem(['tasks', index, 'task'], 'task-said-twice');
      }
    });
  });

export type ReportedCompletion = (typeof reportedCompletions)[number];
export type TaskStatement = z.infer<typeof taskStatementSchema>;
export type ReportedObservation = z.infer<typeof reportedObservationSchema>;
export type ReportFile = z.infer<typeof reportSchema>;
/** A report with its id, which is the name of its file, and its plan, which is the name of its folder. */
export type Report = ReportFile & { readonly id: string; readonly plan: string };
