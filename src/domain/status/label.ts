import type { Completion, StatusLabel, Timeliness } from './vocabulary.ts';

/**
 * The one label for both halves of a status. Official counts set apart work without a deadline; here so does work
 * under way, while work not started keeps its plainer label, and work that nobody reports on stays unknown.
 *
 * | completion | overdue | on-time | late | no-deadline | any other |
 * |---|---|---|---|---|---|
 * | unknown, nothing published | – | – | – | Chưa có thông tin công bố | Chưa có thông tin công bố |
 * | unknown, sources disagree | Chưa hoàn thành – quá hạn | – | – | Chưa rõ – các nguồn nêu khác nhau | the same |
 * | not-started | Chưa hoàn thành – quá hạn | – | – | Chưa thực hiện | Chưa thực hiện |
 * | in-progress | Chưa hoàn thành – quá hạn | – | – | Không có thời hạn | Đang thực hiện |
 * | completed | – | Hoàn thành đúng hạn | Hoàn thành quá hạn | Hoàn thành | Hoàn thành |
 * | suspended | – | – | – | – | Tạm dừng |
 * | cancelled | – | – | – | – | Không thực hiện |
 *
 * “Hoàn thành” alone says that nobody can tell whether it was in time. Sources that disagree can still agree that
 * the work was not completed after its deadline: hence the overdue label beside an unknown completion.
 */
export function toLabel(
  completion: Completion,
  timeliness: Timeliness,
  sourcesDisagree: boolean,
): StatusLabel {
  if (timeliness === 'overdue') return 'Chưa hoàn thành – quá hạn';
  switch (completion) {
    case 'unknown':
      return sourcesDisagree ? 'Chưa rõ – các nguồn nêu khác nhau' : 'Chưa có thông tin công bố';
    case 'not-started':
      return 'Chưa thực hiện';
    case 'in-progress':
      return timeliness === 'no-deadline' ? 'Không có thời hạn' : 'Đang thực hiện';
    case 'completed':
      if (timeliness === 'on-time') return 'Hoàn thành đúng hạn';
      return timeliness === 'late' ? 'Hoàn thành quá hạn' : 'Hoàn thành';
    case 'suspended':
      return 'Tạm dừng';
    case 'cancelled':
      return 'Không thực hiện';
  }
}
