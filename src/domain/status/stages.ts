import type { StatusLabel } from './vocabulary.ts';

/** How far work is, in as few words as a summary needs; in the order of a bar. */
export const stages = [
  'completed-on-time',
  'completed-late',
  'completed',
  'under-way',
  'not-started',
  'overdue',
  'stopped',
  'unknown',
] as const;

export type Stage = (typeof stages)[number];

/**
 * The stage in which a label is counted, each label in exactly one. `completed` is work that has no deadline to
 * be held against, or of which nobody can tell; `unknown` joins what nobody published and what sources say differently.
 */
export const stageOfLabel: Readonly<Record<StatusLabel, Stage>> = {
  'nothing-published': 'unknown',
  'not-started': 'not-started',
  'in-progress': 'under-way',
  'completed-on-time': 'completed-on-time',
  'completed-late': 'completed-late',
  completed: 'completed',
  overdue: 'overdue',
  'no-deadline': 'under-way',
  suspended: 'stopped',
  cancelled: 'stopped',
  'sources-differ': 'unknown',
};

/** The label whose shape and colour stand for a stage. */
export const labelOfStage: Readonly<Record<Stage, StatusLabel>> = {
  'completed-on-time': 'completed-on-time',
  'completed-late': 'completed-late',
  completed: 'completed',
  'under-way': 'in-progress',
  'not-started': 'not-started',
  overdue: 'overdue',
  stopped: 'suspended',
  unknown: 'nothing-published',
};
