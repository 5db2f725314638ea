import type { Stage } from '../../domain/status/stages.ts';
import type { OfficialGroup } from '../../domain/status/vocabulary.ts';
import { statusWording } from './status.ts';

const { labels, officialGroups } = statusWording;

/** How far work is, as a summary says it; what a label says already is said in its words. */
export const stageWords: Readonly<Record<Stage, string>> = {
  'completed-on-time': labels['completed-on-time'],
  'completed-late': labels['completed-late'],
  completed: 'Hoàn thành, không so được với hạn',
  'under-way': 'Đang làm',
  'not-started': labels['not-started'],
  overdue: labels.overdue,
  stopped: 'Tạm dừng hoặc không thực hiện',
  unknown: 'Chưa rõ tình trạng',
};

/** What a stage takes in, where its name does not say it. */
export const stageNotes: Readonly<Partial<Record<Stage, string>>> = {
  completed: 'việc không có thời hạn, hoặc chưa rõ ngày hoàn thành',
  'under-way': 'chưa nguồn nào nêu là quá hạn; gồm cả việc không có thời hạn',
  unknown: 'chưa có thông tin công bố, hoặc các nguồn nêu khác nhau',
};

/** The heading in a filter of what counts several statuses together. */
export const summariesTitle = 'Gộp lại';

/** A group of the state's own reports as a choice of a filter. */
export function officialWords(group: OfficialGroup): string {
  return `Theo báo cáo nhà nước: ${officialGroups[group]}`;
}
