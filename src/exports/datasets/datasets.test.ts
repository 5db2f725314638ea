import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../domain/catalogue/catalogue.ts';
import { walkClauses } from '../../domain/clauses/walk.ts';
import { createLinks } from '../../links/links.ts';
import { loadCorpus } from '../../load/corpus.ts';
import { loadTinyCorpus, tinyReport } from '../../testing/tiny-corpus.ts';
import { datasetIds } from '../../links/dataset-ids.ts';
import { datasetWords } from '../../wording/vi/datasets.ts';
import { exportWording } from '../../wording/vi/exports.ts';
import { allDatasets } from './all-datasets.ts';
import { toDataLinks } from './data-links.ts';
import type { Dataset } from './dataset.ts';
import type { DatasetWording } from './describe-dataset.ts';
import { toCsv } from './to-csv.ts';
import { licence, toJson } from './to-json.ts';

const tables: readonly Dataset[] = allDatasets;
const links = createLinks('/');
const tiny = toCatalogue(await loadTinyCorpus({ 'data/reports/thu/2026-q1.json': tinyReport() }));
const { corpus } = await loadCorpus('.', '2026-11-22');
const real = toCatalogue(corpus);

/** The columns that are promised, in their order; more may stand after them. */
const promised: Readonly<Record<string, string>> = {
  'ke-hoach': 'plan_id, province_id, number, title, issued, issuer, signer, kind, source_url, url',
  'dieu-khoan': 'plan_id, clause_id, parent_id, kind, number, text, url',
  'chi-tieu': 'indicator_id, name, unit, direction, definition, url',
  'muc-tieu':
    'target_id, plan_id, clause_id, indicator_id, quote, comparator, comparator_printed, value, low, high, unit, year, period, base_year, certainty, note, url',
  'nhiem-vu':
    'task_id, plan_id, clause_id, title, text, lead, lead_ids, support, support_ids, timeframe, start, due, recurrence, completion, timeliness, status, as_of, url',
  'co-quan': 'agency_id, province_id, name, names_printed, kind, successor_ids, url',
  tinh: 'province_id, name, kind, valid_from, valid_to, predecessor_ids, successor_ids, gso_2004, gso_2025, iso, url',
  'so-lieu':
    'indicator_id, province_id, period_start, period_end, label_year, value, rank, rank_of, unit, publisher, tier, released, quote, source_url, url',
  'lich-bao-cao': 'duty_id, plan_id, clause_id, quote, from, to, frequency, due_month, due_day, url',
  'bao-cao': 'report_id, plan_id, period_start, period_end, published, source_url, url',
};

test('the tables are those that are promised', () => {
  expect(tables.map(({ id }) => id).toSorted()).toEqual(Object.keys(promised).toSorted());
  // The ledger of permanent links holds the files of each.
  expect(tables.map(({ id }) => id)).toEqual(datasetIds);
});

describe.each(tables.map((dataset) => ({ ...dataset, dataset })))('the table $id', ({ id, dataset }) => {
  const { columns } = dataset;
  const rows = dataset.rows(real, links, exportWording);
  const csv = toCsv(dataset, rows);

  test('begins with the promised columns', () => {
    const wanted = promised[id]?.split(', ') ?? [];
    expect(columns.slice(0, wanted.length)).toEqual(wanted);
  });

  test('says of itself and of every column what it is', () => {
    const { title, description, columns: said }: DatasetWording = datasetWords[id];
    expect(Object.keys(said)).toEqual(columns);
    for (const text of [title, description, ...Object.values(said)]) expect(text.trim()).not.toBe('');
    const undocumented = rows
      .flatMap((row) => Object.keys(row))
      .filter((key) => !csv.split('\r\n')[0]?.split(',').includes(key));
    expect(undocumented).toEqual([]);
  });

  test('has the golden form for a tiny corpus', async () => {
    const few = dataset.rows(tiny, links, exportWording);
    await expect(toCsv(dataset, few)).toMatchFileSnapshot(`golden/${id}.csv`);
    await expect(toJson(dataset, few, tiny.corpus.asOf)).toMatchFileSnapshot(`golden/${id}.json`);
  });

  test('says the same in CSV and in JSON', () => {
    const json = JSON.parse(toJson(dataset, rows, corpus.asOf));
    expect({ ...json, rows: null }).toEqual({ dataset: id, as_of: '2026-11-22', licence, rows: null });
    const fromCsv = csvParse(csv);
    expect(fromCsv.columns).toEqual(columns);
    expect(fromCsv).toHaveLength(json.rows.length);
    for (const [index, row] of json.rows.entries()) {
      expect(Object.keys(row)).toEqual(fromCsv.columns);
      for (const [column, value] of Object.entries(row)) {
        const printed = fromCsv[index]?.[column] ?? '';
        if (typeof value === 'number') expect(Number(printed)).toBe(value);
        else expect(printed).toBe(value ?? '');
      }
    }
  });

  test('states nothing as an empty word or as no number', () => {
    const empty = rows
      .flatMap((row) => Object.entries(row))
      .filter(([, cell]) => cell === '' || Number.isNaN(cell));
    expect(empty).toEqual([]);
  });
});

describe('the tables of the real corpus', () => {
  const count = (id: string) =>
    tables.find((dataset) => dataset.id === id)?.rows(real, links, exportWording).length;
  const { plans, reports } = corpus;

  // What joins to nothing is left out of a table; nothing of the real corpus may be.
  test.each([
    ['ke-hoach', plans],
    ['dieu-khoan', plans.flatMap(({ document }) => walkClauses(document.clauses))],
    ['chi-tieu', corpus.indicators],
    ['muc-tieu', plans.flatMap(({ targets }) => targets?.value.targets ?? [])],
    ['nhiem-vu', plans.flatMap(({ tasks }) => tasks?.value ?? [])],
    ['co-quan', corpus.agencies.flatMap(({ value }) => value)],
    ['tinh', corpus.provinces],
    ['lich-bao-cao', plans.flatMap(({ duties }) => duties?.value ?? [])],
    ['bao-cao', reports],
  ])('%s has a row for everything that is recorded', (id, recorded) => {
    expect(count(id)).toBe(recorded.length);
  });

  test('so-lieu has at least a row for every value that is recorded by hand', () => {
    const recorded = corpus.observations.flatMap(({ value }) => value);
    expect(recorded.length).toBeGreaterThan(0);
    expect(count('so-lieu')).toBeGreaterThanOrEqual(recorded.length);
  });

  test('join by their ids', () => {
    const cells = (id: string, column: string) =>
      (tables.find((dataset) => dataset.id === id)?.rows(real, links, exportWording) ?? []).flatMap((row) => {
        const cell = row[column];
        return typeof cell === 'string' ? cell.split('; ') : [];
      });
    for (const [from, column, to, key] of [
      ['ke-hoach', 'province_id', 'tinh', 'province_id'],
      ['muc-tieu', 'indicator_id', 'chi-tieu', 'indicator_id'],
      ['muc-tieu', 'contradicts', 'muc-tieu', 'target_id'],
      ['nhiem-vu', 'lead_ids', 'co-quan', 'agency_id'],
      ['nhiem-vu', 'support_ids', 'co-quan', 'agency_id'],
      ['nhiem-vu', 'assigned_ids', 'co-quan', 'agency_id'],
      ['nhiem-vu', 'requested_ids', 'co-quan', 'agency_id'],
      ['nhiem-vu', 'given_ids', 'co-quan', 'agency_id'],
      ['lich-bao-cao', 'from_ids', 'co-quan', 'agency_id'],
      ['co-quan', 'province_id', 'tinh', 'province_id'],
      ['tinh', 'successor_ids', 'tinh', 'province_id'],
      ['so-lieu', 'indicator_id', 'chi-tieu', 'indicator_id'],
      ['dieu-khoan', 'parent_id', 'dieu-khoan', 'clause_id'],
    ] as const) {
      const known = new Set(cells(to, key));
      expect([from, column, cells(from, column).filter((id) => !known.has(id))]).toEqual([from, column, []]);
    }
  });

  test('list names that hold no separator themselves', () => {
    const names = [
      ...corpus.agencies.flatMap(({ value }) => value.flatMap(({ namesPrinted }) => namesPrinted)),
      ...real.duties.flatMap(({ duty }) => [...duty.from, ...duty.to].map(({ printed }) => printed)),
    ];
    expect(names.filter((name) => name.includes(';'))).toEqual([]);
  });

  test('have one row for each id', () => {
    for (const { columns, id, rows } of tables.filter((dataset) => dataset.id !== 'so-lieu')) {
      const keys = rows(real, links, exportWording).map((row) =>
        id === 'dieu-khoan' ? `${row['plan_id']} ${row['clause_id']}` : row[columns[0] ?? ''],
      );
      expect([id, new Set(keys).size]).toEqual([id, keys.length]);
    }
  });
});

describe('addresses in the data', () => {
  test('start at the root of the host where the site does not know its own', () => {
    expect(toDataLinks('/ke-hoach-mo', undefined).plan('thu')).toBe('/ke-hoach-mo/ke-hoach/thu/');
  });

  test('are whole where it does', () => {
    const site = new URL('https://example.org');
    expect(toDataLinks('/ke-hoach-mo/', site).clause('thu', 'i-1')).toBe(
      'https://example.org/ke-hoach-mo/ke-hoach/thu/#i-1',
    );
    expect(toDataLinks('/', site).home).toBe('https://example.org/');
  });
});
