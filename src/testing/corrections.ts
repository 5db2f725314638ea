import { csvParse } from 'd3-dsv';
import { correctCopy } from '../domain/corrected-copy.ts';

/**
 * The text of a scan with its list of corrections applied, line by line and from left to right.
 * @throws Error naming each row whose original is not in its line: the list must fit the scan exactly.
 */
export function applyCorrections(scan: string, csv: string): string {
  const rows = csvParse(csv).map(({ line = '', original = '', corrected = '' }) => ({
    ...{ line: Number(line), original, corrected },
    ...{ confidence: 'high' as const, note: '' },
  }));
  const { text, misfits } = correctCopy(scan, rows);
  if (misfits.length === 0) return text;
  const lines = scan.split('\n');
  const told = misfits.map((at) => {
    const { line = 0, original = '' } = rows[at] ?? {};
    return `line ${line}: “${original}” not in “${lines[line - 1] ?? ''}”`;
  });
  throw new Error(`corrections that fit nowhere:\n${told.join('\n')}`);
}
