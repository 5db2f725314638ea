import type { StandingGroup } from '../../domain/pace/standing-group.ts';

/** What stands beside a target, as a filter names it. */
export const standingNames: Readonly<Record<StandingGroup, string>> = {
  'due-met': 'Đã đạt',
  'due-missed': 'Chưa đạt',
  'under-way-met': 'Chưa tới hạn, đã ở mức',
  'under-way-left': 'Chưa tới hạn, chưa tới mức',
  before: 'Chỉ có số liệu trước kế hoạch',
  incomparable: 'Có số liệu, không so được',
  'no-value': 'Chưa có số liệu',
};
