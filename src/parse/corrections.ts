import { csvParse } from 'd3-dsv';
import { type SourceFile, sourcesFolder } from '../domain/corpus.ts';
import { type Correction, correctionSchema } from '../schema/correction.ts';
import { type Finding, findingAt } from '../schema/finding.ts';

/** The corrections of a scan from its CSV; none where a plan names no such file. Every bad row is a finding at its line. */
export function parseCorrections(
  name: string | null,
  sources: ReadonlyMap<string, SourceFile>,
): { readonly value: readonly Correction[]; readonly findings: readonly Finding[] } {
  const source = name === null ? undefined : sources.get(name);
  if (source === undefined) return { value: [], findings: [] };
  const value: Correction[] = [];
  const findings: Finding[] = [];
  for (const [index, row] of csvParse(new TextDecoder().decode(source.bytes)).entries()) {
    const result = correctionSchema.safeParse({ ...row });
    if (result.success) value.push(result.data);
    else {
      const place = { file: `${sourcesFolder}/${source.name}`, line: index + 2, column: 1 };
      const column = String(result.error.issues[0]?.path[0] ?? '');
      findings.push(findingAt(place, 'correction-row', { column, found: row[column] ?? '' }));
    }
  }
  return { value, findings };
}
