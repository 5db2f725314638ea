import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { told } from '../../src/testing/told.ts';
import { type CorpusSize, corpusSizes } from './size.ts';
import { toSyntheticCorpus } from './synthetic-corpus.ts';

const asOf = '2026-11-22';
// Every real plan once: what it costs is reading them.
let size: CorpusSize;
let real: Corpus;
let made: Corpus;
let findings: readonly string[];
let folder = '';

beforeAll(async () => {
  real = (await loadCorpus('.', asOf)).corpus;
  size = { provinces: 1, plansEach: real.plans.length };
  folder = await mkdtemp(join(tmpdir(), 'synthetic-corpus-'));
  for (const { file, content } of toSyntheticCorpus(real, size, 1)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  const loaded = await loadCorpus(folder, asOf);
  made = loaded.corpus;
  findings = runChecks(loaded).map(told);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a synthetic corpus', () => {
  test('passes every check, its ledger of permanent links included', () => {
    expect(findings).toEqual([]);
    expect(Object.keys(made.permalinks.clauses)).toEqual(made.plans.map(({ id }) => id).toSorted());
  });

  test('copies every real plan, under ids that no real plan has', () => {
    // What its copy lacks is one sentence for each real plan.
    const remarksOf = ({ plans }: Corpus) => plans.map(({ meta }) => meta.source.remark).toSorted();
    expect(remarksOf(made)).toEqual(remarksOf(real));
    expect(made.plans.map(({ meta }) => meta.source.file)).toEqual(made.plans.map(({ id }) => `${id}.md`));
    const realIds = new Set(real.plans.map(({ id }) => id));
    expect(made.plans.filter(({ id }) => realIds.has(id))).toEqual([]);
  });

  test('gives the plans of one province one register of agencies', () => {
    const [register, ...others] = made.agencies;
    expect(others).toEqual([]);
    const named = made.plans
      .flatMap(({ tasks }) => tasks?.value ?? [])
      .flatMap(({ given, support }) => [...given, ...support].map(({ agency }) => agency));
    const ids = register?.value.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(named));
    expect(ids?.length).toBe(new Set(ids).size);
  });

  test('gives every province its plans, its agencies and the same indicators', () => {
    const files = [...toSyntheticCorpus(real, { provinces: 3, plansEach: 2 }, 1)].map(({ file }) => file);
    expect(files.filter((file) => file.startsWith('content/plans/'))).toHaveLength(6);
    expect(files.filter((file) => file.startsWith('data/agencies/'))).toHaveLength(3);
    expect(files.filter((file) => file.startsWith('data/indicators/'))).toHaveLength(real.indicators.length);
  });

  test('has plans without reports, with several, and with a correction', () => {
    const counts = made.plans.map(({ id }) => made.reports.filter(({ folder: plan }) => plan === id).length);
    expect(Math.min(...counts)).toBe(0);
    expect(Math.max(...counts)).toBeGreaterThan(1);
    expect(made.reports.some(({ value }) => value.corrects !== null)).toBe(true);
    const said = made.reports.flatMap(({ value }) => value.tasks.map(({ completion }) => completion));
    expect(new Set(said)).toEqual(
      new Set(['completed', 'in-progress', 'not-started', 'suspended', 'cancelled', null]),
    );
    expect(made.reports.flatMap(({ value }) => value.observations).length).toBeGreaterThan(0);
  });

  test('is the same to the byte for the same seed and another for another seed', () => {
    const digest = (seed: number): string => {
      const hash = createHash('sha256');
      for (const { file, content } of toSyntheticCorpus(real, size, seed)) hash.update(file).update(content);
      return hash.digest('hex');
    };
    expect(digest(1)).toBe(digest(1));
    expect(digest(2)).not.toBe(digest(1));
  });

  test('refuses a size that the register of provinces cannot fill', () => {
    const tooMany = { provinces: 35, plansEach: 1 };
    expect(() => [...toSyntheticCorpus(real, tooMany, 1)]).toThrow(/provinces of today, not 35/);
  });

  test('comes in three sizes: 12 plans, 34 provinces with 3 plans, 34 with 10', () => {
    const plans = Object.values(corpusSizes).map(({ provinces, plansEach }) => provinces * plansEach);
    expect(plans).toEqual([12, 102, 340]);
  });
});
