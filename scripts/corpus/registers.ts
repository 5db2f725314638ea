import type { Corpus } from '../../src/domain/corpus.ts';
import type { Agency } from '../../src/schema/agency.ts';
import type { Province } from '../../src/schema/province.ts';
import type { CopiedPlan } from './copied-plan.ts';
import { mapTexts } from './copy-names.ts';
import { type CorpusFile, toJsonFile } from './corpus-file.ts';
import { type Draw, shuffle } from './draw.ts';

/** The agencies of one province: those of all its plans, each once, under every name that one of the plans prints. */
export function toAgencies(
  copies: readonly CopiedPlan[],
  { agencies }: Corpus,
  draw: Draw,
): readonly Agency[] {
  const merged = new Map<string, Agency>();
  for (const { original, names } of copies) {
    const register = agencies.find(({ name }) => name === original.meta.province)?.value ?? [];
    for (const { successors, ...agency } of register) {
      const id = names.agencyId(agency.id);
      const former = merged.get(id);
      merged.set(id, {
        ...agency,
        id,
        name: former?.name ?? names.reword(agency.name),
        namesPrinted: [
          ...new Set([...(former?.namesPrinted ?? []), ...agency.namesPrinted.map(names.reword)]),
        ],
        successors:
          former?.successors ??
          successors.map((one) => ({
            ...one,
            name: names.reword(one.name),
            agency: one.agency === null ? null : names.agencyId(one.agency),
          })),
      });
    }
  }
  return shuffle([...merged.values()], draw, ({ id }) => id);
}

/**
 * What was observed in a province: the observations of the province that the first of its plans is copied from. Of a
 * province that came out of a merger they are its first predecessor's, as most of what is published is.
 */
export function toObservationFile(
  province: Province,
  [first]: readonly CopiedPlan[],
  { observations }: Corpus,
  draw: Draw,
): readonly CorpusFile[] {
  const seen = observations.find(({ name }) => name === first?.original.meta.province);
  if (first === undefined || seen === undefined) return [];
  const [owner = province.id] = province.predecessors;
  const reworded = seen.value.map((one) => mapTexts(one, first.names.reword));
  const shuffled = shuffle([...reworded.entries()], draw, ([at]) => `${owner} observation ${at}`);
  return [
    toJsonFile(
      `data/observations/${owner}.json`,
      shuffled.map(([, one]) => one),
    ),
  ];
}
