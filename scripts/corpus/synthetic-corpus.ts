import { createHash } from 'node:crypto';
import { type Corpus, type Plan, sourcesFolder } from '../../src/domain/corpus.ts';
import type { Province } from '../../src/schema/province.ts';
import { type CopiedPlan, toCopiedPlan, toPlanFiles } from './copied-plan.ts';
import { type CorpusFile, toJsonFile } from './corpus-file.ts';
import { createDraw, type Draw, shuffle } from './draw.ts';
import { toLedger } from './ledger.ts';
import { toAgencies, toObservationFile } from './registers.ts';
import { toReportFiles } from './reports.ts';
import type { CorpusSize } from './size.ts';

/** What every corpus made of this one has in common with it. Pages of prose come with the project. */
const isShared = (file: string): boolean =>
  !/^(content|data\/(plans|drafts|reports|agencies|observations))\//.test(file) &&
  file !== 'data/permalinks.json';

/**
 * The files of an invented corpus, larger than the real one: its plans under other ids, as if other provinces of
 * today had issued them, in another order, with agencies, observations, reports and a ledger of its own. The same
 * corpus, size and seed give the same bytes.
 * @throws Error when the register has fewer provinces of today than the size asks for.
 */
export function* toSyntheticCorpus(
  real: Corpus,
  size: CorpusSize,
  seed: number,
): Generator<CorpusFile, void, undefined> {
  const draw = createDraw(seed);
  const copies = toCopies(real, size, draw);
  for (const { file, text } of real.authored) if (isShared(file)) yield { file, content: text };
  for (const { name, bytes } of real.sources.values()) yield { file: `data/sources/${name}`, content: bytes };
  const registers = [...Map.groupBy(copies, ({ province }) => province)].map(([province, own]) => ({
    ...{ province, own },
    agencies: toAgencies(own, real, draw),
  }));
  for (const { province, own, agencies } of registers) {
    yield toJsonFile(`data/agencies/${province.id}.json`, agencies);
    yield* toObservationFile(province, own, real, draw);
  }
  const reportHashes = new Map<string, string>();
  const sources = new Map(real.sources);
  for (const copy of copies) {
    for (const file of toPlanFiles(copy, real, draw)) {
      if (file.file.startsWith(`${sourcesFolder}/`)) {
        const name = file.file.slice(sourcesFolder.length + 1);
        sources.set(name, { name, bytes: new Uint8Array(), sha256: hashOf(file) });
      }
      yield file;
    }
    for (const report of toReportFiles(copy, real, draw)) {
      reportHashes.set(report.file.slice('data/reports/'.length, -'.json'.length), hashOf(report));
      yield report;
    }
  }
  yield toJsonFile('data/permalinks.json', toLedger({ ...real, sources, reportHashes }, copies, registers));
}

function hashOf({ content }: CorpusFile): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Every province gets plans of different originals as long as there are any. */
function toCopies(real: Corpus, size: CorpusSize, draw: Draw): readonly CopiedPlan[] {
  const today = real.provinces.filter(({ validTo }) => validTo === null);
  const provinces = shuffle(today, draw, ({ id }) => id).slice(0, size.provinces);
  if (provinces.length < size.provinces) {
    throw new Error(`the register has ${today.length} provinces of today, not ${size.provinces}`);
  }
  const byId = new Map(real.provinces.map((province) => [province.id, province]));
  return provinces.flatMap((province, at) => {
    const originals = shuffle(real.plans, draw, ({ id }) => `${province.id} ${id}`);
    return Array.from({ length: size.plansEach }, (_, index) => {
      const original = originalAt(originals, index);
      return toCopiedPlan(original, issuerOf(original, byId), province, at * size.plansEach + index + 1);
    });
  });
}

function originalAt(originals: readonly Plan[], index: number): Plan {
  const original = originals[index % originals.length];
  if (original === undefined) throw new Error('there is no plan to copy');
  return original;
}

function issuerOf({ id, meta }: Plan, provinces: ReadonlyMap<string, Province>): Province {
  const issuer = provinces.get(meta.province);
  if (issuer === undefined) throw new Error(`the province of ${id} is not in the register`);
  return issuer;
}
