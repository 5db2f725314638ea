import type { Finding, FindingCode } from '../../schema/finding.ts';

/** The fields of the same entry that a rule holds its own field against. */
const reads: Partial<Record<FindingCode, readonly string[]>> = {
  'id-of-other-clause': ['clause', 'indicator'],
  'quote-absent': ['clause'],
  'quote-ambiguous': ['clause'],
  'figure-not-in-quote': ['quote'],
  'comparator-not-in-quote': ['quote'],
  'comparator-word': ['comparatorPrinted'],
  'figure-value': ['printed', 'comparator', 'value', 'low', 'high'],
  'figure-unit': ['printed', 'quote'],
  'year-not-printed': ['clause'],
  'entry-outside-goals': ['clause'],
  'entry-without-number': ['clause', 'quote', 'printed'],
  'entry-counted-twice': ['clause', 'quote', 'printed'],
  'contradiction-undeclared': ['indicator', 'year', 'period', 'unit', 'baseYear', 'value', 'low', 'high'],
  'title-words-added': ['clause'],
  'words-absent': ['clause', 'assignedIn'],
  'party-absent': ['clause'],
  'role-words-absent': ['clause', 'assignedIn'],
  'role-word': ['role'],
  'due-not-in-quote': ['quote'],
  'due-value': ['dueDay', 'dueMonth'],
  'spelling-unknown': ['agency'],
  'unit-of-indicator': ['indicator'],
  'reports-contradict': ['task', 'indicator', 'completion', 'completedOn', 'newDue', 'value', 'rank', 'unit'],
  'correction-too-early': ['published'],
  'day-to-come': ['published'],
  'province-ends-first': ['validFrom'],
  'province-changes-outside': ['validFrom', 'validTo'],
};

type Path = readonly PropertyKey[];

/** Whether a rule compared a field with another one of the same entry that is wrong itself. */
export function createEntryDoubt(all: readonly Finding[]): (finding: Finding) => boolean {
  const wrong = Map.groupBy(
    all.filter(({ path }) => path !== undefined),
    ({ file, path = [] }) => keyOf(file, entryOf(path)),
  );
  return (finding) => {
    const { path, file, code } = finding;
    const fields = reads[code];
    if (path === undefined || fields === undefined) return false;
    const entry = entryOf(path);
    const read = [path.slice(0, -1), entry].flatMap((group) => fields.map((field) => [...group, field]));
    return (wrong.get(keyOf(file, entry)) ?? []).some(
      (other) =>
        other !== finding && read.some((one) => isSame(one, other.path ?? []) || isWhole(other, entry)),
    );
  };
}

/** A field that stands there where a whole entry is wrong: its fields exclude each other. */
function isWhole({ code, path = [] }: Finding, entry: Path): boolean {
  return (code === 'range-bounds' || code === 'value-or-rank') && isSame(path, entry);
}

/** The item of the file's outermost list, or of the list in a field of the file: `targets.3`, `3`. */
export function entryOf(path: Path): Path {
  const at = path.findIndex((key) => typeof key === 'number');
  return path.slice(0, at + 1);
}

function keyOf(file: string, path: Path): string {
  return `${file}:${path.join('.')}`;
}

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
