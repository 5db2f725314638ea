import { isIsoDate, todayIn, VIETNAM_TIME_ZONE } from '../text/dates.ts';

/**
 * The day for which the site speaks: `AS_OF=2026-11-22`, else today in Việt Nam.
 * @throws Error when `AS_OF` is set to something that is not a day.
 */
export function readAsOf(environment: NodeJS.ProcessEnv = process.env, now: Date = new Date()): string {
  const given = environment['AS_OF'];
  if (given === undefined || given === '') return todayIn(VIETNAM_TIME_ZONE, now);
  if (isIsoDate(given)) return given;
  throw new Error(`AS_OF=${given} không phải là một ngày; cần dạng NĂM-THÁNG-NGÀY, ví dụ AS_OF=2026-11-22.`);
}
