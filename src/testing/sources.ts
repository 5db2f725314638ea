import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadCorpus } from '../load/corpus.ts';
import type { PlanMeta } from '../schema/plan.ts';
import { applyCorrections } from './corrections.ts';
import { testDay } from './run-script.ts';

/** Something in a copy that the document does not say, and how the comparison undoes it; patterns are global. */
const artefactSchema = z.union([
  z.strictObject({ reason: z.string(), find: z.string(), replace: z.string() }),
  z.strictObject({ reason: z.string(), upperCase: z.string() }),
  z.strictObject({ reason: z.string(), toEnd: z.string() }),
]);
const artefactsFileSchema = z.strictObject({
  everywhere: z.array(artefactSchema),
  copies: z.record(z.string(), z.array(artefactSchema)),
});

export type Artefact = z.infer<typeof artefactSchema>;

/** A copy of a document as it is kept in `data/sources/`, with the plan that was made of it. */
export interface SourceCopy {
  readonly name: string;
  readonly planId: string;
  readonly text: string;
  /** Of this copy alone: each must change the text, or it is no longer needed. */
  readonly artefacts: readonly Artefact[];
  /** False for a further copy that may lack parts: what it has must be on the page, but the page may have more. */
  readonly isWhole: boolean;
}

const artefacts = artefactsFileSchema.parse(
  JSON.parse(readFileSync('src/testing/copy-artefacts.json', 'utf8')),
);

/** What any copy may have; each is undone where it occurs. */
export const commonArtefacts: readonly Artefact[] = artefacts.everywhere;

/** The text of a copy without an artefact; the same text where the copy has none of it. */
export function mend(text: string, artefact: Artefact): string {
  if ('find' in artefact) return text.replaceAll(new RegExp(artefact.find, 'gm'), artefact.replace);
  if ('upperCase' in artefact)
    return text.replaceAll(new RegExp(artefact.upperCase, 'gm'), (found) => found.toUpperCase());
  const [found] = new RegExp(artefact.toEnd, 'm').exec(text) ?? [];
  return found === undefined ? text : `${text.replace(found, '')}\n${found}`;
}

/** Every copy in plain text that the frontmatter of a plan names, and the corrected form of a scan beside it. */
export const sourceCopies: readonly SourceCopy[] = (await loadCorpus('.', testDay)).corpus.plans
  .flatMap(({ id, meta: { source } }) => [
    { planId: id, name: source.file, text: textOf(source), isWhole: true },
    ...source.copies.map((name) => ({ planId: id, name, text: read(name), isWhole: false })),
    ...correctedForms(source.file).map((name) => ({ planId: id, name, text: read(name), isWhole: true })),
  ])
  .filter(({ name }) => /\.(txt|md)$/.test(name))
  .map((copy) => ({ ...copy, artefacts: artefacts.copies[copy.name] ?? [] }));

/** The names of copies for which artefacts are told; all of them must be copies of a plan. */
export const copiesWithArtefacts: readonly string[] = Object.keys(artefacts.copies);

function textOf({ file, corrections }: PlanMeta['source']): string {
  return corrections === null ? read(file) : applyCorrections(read(file), read(corrections));
}

function correctedForms(file: string): readonly string[] {
  const corrected = file.replace(/\.[a-z]+$/, '.corrected.md');
  return corrected !== file && existsSync(`data/sources/${corrected}`) ? [corrected] : [];
}

function read(name: string): string {
  return readFileSync(`data/sources/${name}`, 'utf8');
}
