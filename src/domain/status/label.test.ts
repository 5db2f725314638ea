import { expect, test } from 'vitest';
import { toLabel } from './label.ts';
import { type Completion, type Timeliness, statusLabels } from './vocabulary.ts';

const completions: readonly Completion[] = [
  'unknown',
  'not-started',
  'in-progress',
  'completed',
  'suspended',
  'cancelled',
];
const timelinesses: readonly Timeliness[] = [
  'on-time',
  'late',
  'within-deadline',
  'overdue',
  'no-deadline',
  'not-applicable',
  'unknown',
];
const pairs = completions.flatMap((completion) =>
  timelinesses.map((timeliness) => [completion, timeliness] as const),
);

test('each label is reached by some pair, and every pair has one', () => {
  const reached = pairs.flatMap(([completion, timeliness]) => [
    toLabel(completion, timeliness, false),
    toLabel(completion, timeliness, true),
  ]);
  expect(new Set(reached)).toEqual(new Set(statusLabels));
});

test('no label claims a deadline was missed but beside a late or overdue timeliness', () => {
  const accused = pairs.filter(([completion, timeliness]) =>
    ['overdue', 'completed-late'].includes(toLabel(completion, timeliness, false)),
  );
  expect(new Set(accused.map(([, timeliness]) => timeliness))).toEqual(new Set(['overdue', 'late']));
});

test('sources that disagree are not “no information”', () => {
  expect(toLabel('unknown', 'unknown', true)).toBe('sources-differ');
  expect(toLabel('unknown', 'unknown', false)).toBe('nothing-published');
});
