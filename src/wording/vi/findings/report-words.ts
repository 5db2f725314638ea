import type { ReportFindings } from '../../../schema/findings/report-findings.ts';
import { formatShortDate } from '../../../text/dates.ts';
import type { WordsOf } from '../../finding.ts';

export const reportWords: WordsOf<ReportFindings> = {
  'correction-too-early': ({ corrected, correctedPublished, published }) => ({
    message: `báo cáo được đính chính “${corrected}” công bố ngày ${formatShortDate(correctedPublished)}, không trước báo cáo này (${formatShortDate(published)}).`,
    fix: 'Chỉ đính chính được báo cáo đã công bố trước.',
  }),
};
