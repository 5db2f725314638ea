import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseState } from '../islands/table/address.ts';
import { filterRows } from '../islands/table/filter.ts';
import type { Row } from '../islands/table/row.ts';
import { unstated } from '../islands/table/row.ts';
import type { TableShape } from '../islands/table/shape.ts';
import { choose, type TableState } from '../islands/table/state.ts';
import { targetShape } from '../islands/table/target-shape.ts';
import { taskShape } from '../islands/table/task-shape.ts';
import { fileAt } from './built-site.ts';
import { attributeOf, type Document, elementsOf, parsePage } from './html.ts';

/** A number of a page that opens a table, with the rows that the table then shows. */
export interface CountLink {
  readonly href: string;
  readonly said: number;
  readonly opened: number;
}

const shapes: Readonly<Record<string, TableShape>> = { 'task-table': taskShape, 'target-table': targetShape };

/** Every number of these pages of a built site that leads to a table; its rows are counted as the island does. */
export function countLinks(folder: string, paths: readonly string[]): readonly CountLink[] {
  const read = new Map<string, Document | null>();
  const pageAt = (path: string): Document | null => {
    const file = fileAt(folder, path);
    const known =
      read.get(path) ?? (file === null ? null : parsePage(readFileSync(join(folder, file), 'utf8')));
    read.set(path, known);
    return known;
  };
  return paths.flatMap((path) => {
    const page = pageAt(path);
    if (page === null) throw new Error(`no page at ${path}`);
    return findCountLinks(page, pageAt);
  });
}

/** The same for one page; `pageAt` gives that to which an address leads. */
export function findCountLinks(
  page: Document,
  pageAt: (path: string) => Document | null,
): readonly CountLink[] {
  return [...elementsOf(page)].flatMap((element) => {
    const said = attributeOf(element, 'data-count');
    const href = attributeOf(element, 'href');
    if (element.tagName !== 'a' || said === null || href === null) return [];
    const { pathname, search } = new URL(href, 'https://site.invalid');
    const opened = countRows(pageAt(pathname), search);
    return opened === null ? [] : [{ href, said: Number(said), opened }];
  });
}

interface Table {
  readonly shape: TableShape;
  readonly rows: readonly Row[];
  /** What its filters offer: facet and value. */
  readonly offered: ReadonlySet<string>;
}

const tables = new WeakMap<Document, Table | null>();

/** Null where the page has no table. */
function countRows(document: Document | null, search: string): number | null {
  if (document === null) return null;
  const table = tables.has(document) ? tables.get(document) : readTable(document);
  tables.set(document, table ?? null);
  if (table == null) return null;
  return filterRows(table.rows, toOffered(parseState(search, table.shape), table)).length;
}

function readTable(document: Document): Table | null {
  const elements = [...elementsOf(document)];
  const shape = elements.map(({ tagName }) => shapes[tagName]).find((one) => one !== undefined);
  if (shape === undefined) return null;
  const rows = elements.flatMap((element): readonly Row[] => {
    if (attributeOf(element, 'data-row') === null) return [];
    const values = Object.keys(shape.facets).map((facet) => [
      facet,
      attributeOf(element, `data-${facet}`)?.split(' ') ?? [unstated],
    ]);
    const kind = attributeOf(element, 'data-kind') ?? 'all';
    return [{ kind, values: Object.fromEntries(values), keys: {}, text: '' }];
  });
  const offered = elements.flatMap((select) => {
    const facet = attributeOf(select, 'data-facet');
    if (facet === null) return [];
    return [...elementsOf(select)].map((option) => `${facet} ${attributeOf(option, 'value')}`);
  });
  return { shape, rows, offered: new Set(offered) };
}

/** What no filter of the page offers is left out, as the island does. */
function toOffered(state: TableState, { offered }: Table): TableState {
  return Object.entries(state.chosen).reduce(
    (known, [facet, value]) => (offered.has(`${facet} ${value}`) ? known : choose(known, facet, '')),
    state,
  );
}
