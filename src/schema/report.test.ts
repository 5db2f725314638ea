import { describe, expect, test } from 'vitest';
import { type ReportFile, reportSchema } from './report.ts';

const statement = {
  task: 'iii-2-a',
  completion: 'in-progress',
  completedOn: null,
  newDue: null,
  quote: 'Đang triển khai.',
} as const;
const report: ReportFile = {
  periodStart: '2025-07-01',
  periodEnd: '2025-09-30',
  publisher: 'Sở KH&CN',
  published: '2025-10-10',
  source: { label: 'Báo cáo quý III', url: 'https://tinh-mau.example/q3' },
  tier: 'publisher',
  read: '2025-10-11',
  readNote: null,
  corrects: null,
  tasks: [statement],
  observations: [],
};

function problemsOf(changed: object): readonly (readonly [string, string])[] {
  const { error } = reportSchema.safeParse({ ...report, ...changed });
  return (error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]);
}

describe('a report', () => {
  test('is accepted as it stands', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test('may do nothing but withdraw what an earlier one said', () => {
    expect(problemsOf({ tasks: [], corrects: { report: '2025-q2', what: ['iii-2-a'] } })).toEqual([]);
  });

  test.each([
    ['ends before it begins', { periodEnd: '2025-06-30' }, 'periodEnd'],
    ['was read before it was published', { read: '2025-10-09' }, 'read'],
    ['says nothing', { tasks: [] }, ''],
    ['names no source address', { source: { label: 'Báo cáo', url: null } }, 'source.url'],
    ['corrects nothing in particular', { corrects: { report: '2025-q2', what: [] } }, 'corrects.what'],
    [
      'speaks twice about a task',
      { tasks: [statement, { ...statement, completion: 'suspended' }] },
      'tasks.1.task',
    ],
    [
      'dates a completion after its own publication',
      { tasks: [{ ...statement, completion: 'completed', completedOn: '2025-10-11' }] },
      'tasks.0.completedOn',
    ],
    [
      'dates the completion of open work',
      { tasks: [{ ...statement, completedOn: '2025-10-01' }] },
      'tasks.0.completedOn',
    ],
    [
      'says neither stage nor deadline',
      { tasks: [{ ...statement, completion: null }] },
      'tasks.0.completion',
    ],
    ['quotes nothing', { tasks: [{ ...statement, quote: '' }] }, 'tasks.0.quote'],
    ['has an unknown field', { author: 'ai đó' }, ''],
  ])('is refused where it %s', (_, changed, path) => {
    expect(problemsOf(changed).map(([where]) => where)).toContain(path);
  });

  test('may only move a deadline', () => {
    expect(problemsOf({ tasks: [{ ...statement, completion: null, newDue: '2026-03-31' }] })).toEqual([]);
  });
});

test('every field of a report is described in Vietnamese', () => {
  const fields = [
    ...Object.values(reportSchema.shape),
    ...Object.values(reportSchema.shape.tasks.element.shape),
    ...Object.values(reportSchema.shape.observations.element.shape),
  ];
  expect(fields.filter((field) => field.description === undefined)).toEqual([]);
});
