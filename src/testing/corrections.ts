import { csvParse } from 'd3-dsv';

/**
 * The text of a scan with its list of corrections applied, line by line and from left to right.
 * @throws Error naming each row whose original is not in its line: the list must fit the scan exactly.
 */
export function applyCorrections(scan: string, csv: string): string {
  const lines = scan.split('\n');
  const cursors = new Map<number, number>();
  const misfits: string[] = [];
  for (const { line, original, corrected } of csvParse(csv)) {
    const index = Number(line) - 1;
    const text = lines[index] ?? '';
    const start = text.indexOf(original ?? '', cursors.get(index) ?? 0);
    if (start < 0 || original === undefined || corrected === undefined) {
      misfits.push(`line ${line}: “${original}” not in “${text}”`);
      continue;
    }
    lines[index] = text.slice(0, start) + corrected + text.slice(start + original.length);
    cursors.set(index, start + corrected.length);
  }
  if (misfits.length > 0) throw new Error(`corrections that fit nowhere:\n${misfits.join('\n')}`);
  return lines.join('\n');
}
