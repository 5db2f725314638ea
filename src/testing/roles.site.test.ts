import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { type Role, roles } from '../schema/role.ts';
import { formatRoleCounts } from '../wording/vi/roles.ts';
import { type BuiltPage, pageAt, readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { attributeOf, elementsOf, textsOf } from './html.ts';

const pages = await readPages(siteFolder);
const table = (id: string) => csvParse(readFileSync(join(siteFolder, `du-lieu/${id}.csv`), 'utf8'));
const agencies = table('co-quan');
const counted = new Map(
  agencies.map((row) => [row['agency_id'] ?? '', toCounts((role) => row[`${role}_count`])]),
);

function toCounts(count: (role: Role) => unknown): Readonly<Record<Role, number>> {
  const of = (role: Role): number => Number(count(role) ?? 0);
  return { lead: of('lead'), assigned: of('assigned'), requested: of('requested'), support: of('support') };
}

function wordsAt({ document }: BuiltPage, name: string): ReadonlyMap<string, string> {
  const marked = [...elementsOf(document)].filter((element) => attributeOf(element, name) !== null);
  return new Map(
    marked.map((element) => [
      attributeOf(element, name) ?? '',
      [...textsOf(element)]
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ]),
  );
}

test('an agency has as many tasks in each role on its page as in the data, and no role that it never has', () => {
  expect(counted.size).toBeGreaterThan(70);
  for (const [id, counts] of counted) {
    const shown = wordsAt(pageAt(pages, `/co-quan/${id}/`), 'data-role');
    expect(
      toCounts((role) => shown.get(role)?.match(/^\d+/)?.[0]),
      id,
    ).toEqual(counts);
    expect([...shown.keys()], id).toEqual(roles.filter((role) => counts[role] > 0));
  }
});

test('the index of agencies says the same numbers', () => {
  const shown = wordsAt(pageAt(pages, '/co-quan/'), 'data-agency');
  expect([...shown.keys()].toSorted()).toEqual([...counted.keys()].toSorted());
  for (const [id, counts] of counted) expect(shown.get(id), id).toContain(formatRoleCounts(counts));
});

test('the table of tasks gives the same numbers, each body once in a task, in the role that binds most', () => {
  const sums = new Map<string, Record<Role, number>>();
  for (const row of table('nhiem-vu')) {
    const roleOf = new Map<string, Role>();
    for (const role of roles.toReversed())
      for (const id of (row[`${role}_ids`] ?? '').split('; ').filter(Boolean)) roleOf.set(id, role);
    for (const [id, role] of roleOf) {
      const sum = sums.get(id) ?? { lead: 0, assigned: 0, requested: 0, support: 0 };
      sums.set(id, { ...sum, [role]: sum[role] + 1 });
    }
  }
  const none = toCounts(() => 0);
  for (const [id, counts] of counted) expect(sums.get(id) ?? none, id).toEqual(counts);
});
