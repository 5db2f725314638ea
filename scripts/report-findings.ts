import type { Finding } from '../src/schema/finding.ts';
import { formatFindings, mostShown } from '../src/wording/findings-report.ts';
import { reportInVietnamese } from '../src/wording/vi/findings-report.ts';

/** Prints findings, one a line, and a last line that counts them; of more than `most` the first of each kind in a file. */
export function reportFindings(findings: readonly Finding[], most = mostShown): void {
  const report = formatFindings(findings, reportInVietnamese, most).join('\n');
  if (findings.length === 0) console.log(report);
  else console.error(report);
}
