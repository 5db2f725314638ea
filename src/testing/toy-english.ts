import { toClauseReference } from '../domain/clauses/reference.ts';
import type { DatasetsWording } from '../exports/datasets/describe-dataset.ts';
import type { ChartWording } from '../wording/chart.ts';
import type { RuleWording, StatusWording } from '../wording/status.ts';
import { datasetWords } from '../wording/vi/datasets.ts';

const rule = (name: string): RuleWording => ({ name, meaning: `The rule “${name}”.` });

/** A second language, as short as can be: it shows that every word is a parameter. No page speaks it. */
export const toyStatus: StatusWording = {
  labels: {
    'nothing-published': 'Nothing published',
    'not-started': 'Not started',
    'in-progress': 'In progress',
    'completed-on-time': 'Completed on time',
    'completed-late': 'Completed late',
    completed: 'Completed',
    overdue: 'Overdue',
    'no-deadline': 'No deadline',
    suspended: 'Suspended',
    cancelled: 'Cancelled',
    'sources-differ': 'Sources differ',
  },
  completions: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    completed: 'completed',
    suspended: 'suspended',
    cancelled: 'cancelled',
    unknown: 'unknown',
  },
  timelinesses: {
    'on-time': 'on time',
    late: 'late',
    'within-deadline': 'deadline ahead',
    overdue: 'overdue',
    'no-deadline': 'no deadline',
    'not-applicable': 'no deadline counts',
    unknown: 'unknown',
  },
  officialGroups: {
    'completed-on-time': 'completed on time',
    'completed-late': 'completed late',
    'not-completed-within': 'not completed, within the deadline',
    'not-completed-overdue': 'not completed, overdue',
  },
  rules: {
    'nothing-published': rule('nothing published'),
    suspended: rule('suspended'),
    cancelled: rule('cancelled'),
    'cycle-completed': rule('one cycle completed'),
    'completed-no-deadline': rule('completed without a deadline'),
    'completed-on-time': rule('completed on time'),
    'completed-late': rule('completed late'),
    'completed-date-unclear': rule('completed on an unknown day'),
    'open-overdue': rule('open after the deadline'),
    'open-within-deadline': rule('open before the deadline'),
    'open-no-deadline': rule('open without a deadline'),
    'open-deadline-unclear': rule('open, deadline unclear'),
    'open-unreported-since-due': rule('no report since the deadline'),
    conflict: rule('sources differ'),
  },
  sentence: ({ label, inputs }) => `${toyStatus.labels[label]} on ${inputs.asOf}.`,
  deadline: (deadline) => (deadline.kind === 'day' ? `by ${deadline.due}` : deadline.kind),
  day: (isoDate) => isoDate,
  proof: {
    title: 'Why',
    rule: 'Rule',
    asOf: 'As of',
    deadline: 'Deadline',
    recurrent: 'Recurrent',
    isRecurrent: 'yes',
    isNotRecurrent: 'no',
    readings: 'Reports',
    noReadings: 'none',
    reading: ({ publisher, published }) => `${publisher} on ${published}`,
    says: 'says',
    completedOn: (day) => `done on ${day}`,
    source: 'Source',
    completion: 'Completion',
    timeliness: 'Timeliness',
    official: 'Official group',
    noGroup: 'none',
    method: 'All rules',
  },
};

/** The chart in the second language. */
export const toyChart: ChartWording = {
  summary: ({ asked, newest }) => `Asked by ${asked.length} plans, known for ${newest.length} provinces.`,
  series: (series, placeOf) =>
    series.kind === 'actual' ? `${placeOf(series.province)}: actual` : `${placeOf(series.province)}: target`,
  lineEnd: (series, _all, placeOf) => placeOf(series.province),
  tick: String,
  contradiction: 'at odds',
  targetLabel: ({ printed }) => printed,
  actualLabel: ({ value }) => String(value),
  targetPoint: (place, { printed, year }) => `${place}, by ${year}: ${printed}.`,
  actualPoint: (place, { value, labelYear, publisher }) => `${place}, ${labelYear}: ${value} (${publisher}).`,
  quotation: (quote) => `“${quote}”`,
  clauseReference: (placed) =>
    toClauseReference(placed)
      .map(({ kind, number }) => `${kind} ${number}`.trim())
      .join(', '),
};

/** One table in the second language, the others as they are. */
export const toyDatasets: DatasetsWording = {
  ...datasetWords,
  'dieu-khoan': {
    title: 'Clauses',
    description: 'The plans, a clause a row.',
    columns: {
      plan_id: 'Plan',
      clause_id: 'Clause',
      parent_id: 'Clause that holds it',
      kind: 'Kind',
      number: 'Printed number',
      text: 'Printed text',
      url: 'Address',
      reference: 'How to cite it',
    },
  },
};
