import type { CellValue, FormRow } from '../../domain/spreadsheets/table-form.ts';

/** A fact as cells: the value at each path. A list of texts is one cell; what is not there is an empty one. */
export function toCells(fact: object, paths: readonly string[]): FormRow {
  return Object.fromEntries(paths.map((path) => [path, toCellValue(valueAt(fact, path.split('.')))]));
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * A fact with what some cells say instead; all else of it stays as it is. An entry of a list whose cells are all empty
 * falls away, and so does a group whose cells are.
 */
export function withCells(fact: object, cells: FormRow): Record<string, unknown> {
  const changed: Record<string, unknown> = structuredClone({ ...fact });
  const touched = new Set<string>();
  for (const [path, value] of Object.entries(cells)) {
    const [field = '', ...rest] = path.split('.');
    if (rest.length > 0) touched.add(field);
    setAt(changed, path.split('.'), toFieldValue(path, value));
  }
  for (const field of touched) changed[field] = tidy(field, changed[field]);
  return changed;
}

/** A sign of comparison that is not printed is an empty text; of all else that is not there nothing is known. */
function toFieldValue(path: string, value: CellValue): unknown {
  if (path === 'comparatorPrinted') return value ?? '';
  if (path === 'timeframe.openEnded') return value === null ? null : value === 'yes';
  return value;
}

function tidy(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => !isEmpty(entry));
  if (field !== 'timeframe') return value;
  // Where a time is given, it ends unless somebody says that it does not.
  const { openEnded, ...rest } = isGroup(value) ? value : { openEnded: null };
  return isEmpty(rest) && openEnded !== true ? null : { ...rest, openEnded: openEnded ?? false };
}

function isEmpty(value: unknown): boolean {
  if (isGroup(value)) return Object.values(value).every((inner) => inner === null);
  return value === null || value === undefined;
}

function valueAt(fact: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    fact,
  );
}

function setAt(fact: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [field = '', next, ...rest] = path;
  if (next === undefined) {
    fact[field] = value;
    return;
  }
  const isPlace = /^\d+$/.test(next);
  const inner = fact[field];
  if (isPlace) {
    const list: unknown[] = Array.isArray(inner) ? [...inner] : [];
    const at = Number(next);
    while (list.length <= at) list.push(null);
    const entry = isGroup(list[at]) ? { ...list[at] } : {};
    setAt(entry, rest, value);
    list[at] = entry;
    fact[field] = list;
    return;
  }
  const group = isGroup(inner) ? { ...inner } : {};
  setAt(group, [next, ...rest], value);
  fact[field] = group;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
