import type { Finding, FindingCode } from '../../schema/finding.ts';

/** Of two rules that speak of one field, the first of a pair says what is wrong, and the second what follows. */
const sameField: readonly (readonly [FindingCode, FindingCode])[] = [
  ['id-of-other-clause', 'id-twice'],
  ['words-absent', 'spelling-unknown'],
  ['party-absent', 'spelling-unknown'],
  ['file-name', 'plan-renamed'],
];

/** Whether a rule speaks of a place at which something else is wrong already. */
export function createPlaceDoubt(
  found: readonly Finding[],
  ruled: readonly Finding[],
): (finding: Finding) => boolean {
  const fields = new Set(found.filter(({ path }) => path !== undefined).map(placeKey));
  // A letter that was lost misleads every rule that reads its line.
  const lines = new Set(found.filter(({ code }) => code === 'character-hidden').map(lineKey));
  const codes = new Set(ruled.map((finding) => `${placeKey(finding)} ${finding.code}`));
  return (finding) =>
    fields.has(placeKey(finding)) ||
    lines.has(lineKey(finding)) ||
    sameField.some(
      ([cause, consequence]) => finding.code === consequence && codes.has(`${placeKey(finding)} ${cause}`),
    );
}

function lineKey({ file, line }: Finding): string {
  return `${file}:${line}`;
}

function placeKey(finding: Finding): string {
  return `${lineKey(finding)}:${finding.column}`;
}
