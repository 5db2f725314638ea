import type { Finding, FindingCode } from '../../schema/finding.ts';

/** Of two rules that speak of one field, the first of a pair says what is wrong, and the second what follows. */
const sameField: readonly (readonly [FindingCode, FindingCode])[] = [
  ['id-of-other-clause', 'id-twice'],
  ['words-absent', 'spelling-unknown'],
  ['party-absent', 'spelling-unknown'],
  ['role-words-absent', 'role-word'],
  ['due-not-in-quote', 'due-value'],
  ['file-name', 'plan-renamed'],
];

/** Of two rules that speak of one file, likewise: under another name its facts are not found. */
const sameFile: readonly (readonly [FindingCode, FindingCode])[] = [
  ['plan-renamed', 'facts-missing'],
  ['file-name', 'facts-missing'],
];

/** Whether a rule speaks of a place at which something else is wrong already. */
export function createPlaceDoubt(
  found: readonly Finding[],
  ruled: readonly Finding[],
): (finding: Finding) => boolean {
  const fields = new Set(found.filter(({ path }) => path !== undefined).map(placeKey));
  // A letter that was lost misleads every rule that reads its line.
  const lines = new Set(found.filter(({ code }) => code === 'character-hidden').map(lineKey));
  const texts = new Set(found.filter(({ path }) => path === undefined).map(({ file }) => file));
  const codes = new Set(
    ruled.flatMap((finding) => [`${placeKey(finding)} ${finding.code}`, `${finding.file} ${finding.code}`]),
  );
  const follows = (pairs: typeof sameFile, { code }: Finding, place: string): boolean =>
    pairs.some(([cause, consequence]) => code === consequence && codes.has(`${place} ${cause}`));
  return (finding) =>
    fields.has(placeKey(finding)) ||
    lines.has(lineKey(finding)) ||
    // A part of a text that could not be read as it stands is not compared with its copy.
    (finding.code === 'copy-differs' && texts.has(finding.file)) ||
    follows(sameField, finding, placeKey(finding)) ||
    follows(sameFile, finding, finding.file);
}

function lineKey({ file, line }: Finding): string {
  return `${file}:${line}`;
}

function placeKey(finding: Finding): string {
  return `${lineKey(finding)}:${finding.column}`;
}
