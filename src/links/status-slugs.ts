import { type Stage, stageOfLabel } from '../domain/status/stages.ts';
import type { OfficialGroup, StatusLabel } from '../domain/status/vocabulary.ts';

/**
 * How a status is called in an address: `/nhiem-vu/?tinh-trang=dang-thuc-hien`. Published addresses hold these, so
 * that they stay whatever a page calls the status, and in whatever language.
 */
export const statusSlugs: Readonly<Record<StatusLabel, string>> = {
  'nothing-published': 'chua-co-thong-tin-cong-bo',
  'not-started': 'chua-thuc-hien',
  'in-progress': 'dang-thuc-hien',
  'completed-on-time': 'hoan-thanh-dung-han',
  'completed-late': 'hoan-thanh-qua-han',
  completed: 'hoan-thanh',
  overdue: 'chua-hoan-thanh-qua-han',
  'no-deadline': 'khong-co-thoi-han',
  suspended: 'tam-dung',
  cancelled: 'khong-thuc-hien',
  'sources-differ': 'chua-ro-cac-nguon-neu-khac-nhau',
};

/** How a stage is called there: as its label where it has but one, so that one thing has one address. */
export const stageSlugs: Readonly<Record<Stage, string>> = {
  'completed-on-time': statusSlugs['completed-on-time'],
  'completed-late': statusSlugs['completed-late'],
  completed: statusSlugs.completed,
  'under-way': 'dang-lam',
  'not-started': statusSlugs['not-started'],
  overdue: statusSlugs.overdue,
  stopped: 'dung-lai',
  unknown: 'chua-biet',
};

/** How a group of the state's own reports is called there; three of the four are a status of ours. */
export const officialSlugs: Readonly<Record<OfficialGroup, string>> = {
  'completed-on-time': statusSlugs['completed-on-time'],
  'completed-late': statusSlugs['completed-late'],
  'not-completed-within': 'bao-cao-chua-hoan-thanh-trong-han',
  'not-completed-overdue': statusSlugs.overdue,
};

/** Those that are no status: what counts several together. */
export const summaryStatusSlugs: readonly string[] = [
  ...Object.values(stageSlugs),
  ...Object.values(officialSlugs),
].filter((slug) => !Object.values(statusSlugs).includes(slug));

/** Everything that a task can be found by in the filter of statuses, its own label first. */
export function toStatusValues({
  label,
  official,
}: {
  readonly label: StatusLabel;
  readonly official: OfficialGroup | null;
}): readonly string[] {
  const values = [
    statusSlugs[label],
    stageSlugs[stageOfLabel[label]],
    ...(official === null ? [] : [officialSlugs[official]]),
  ];
  return [...new Set(values)];
}
