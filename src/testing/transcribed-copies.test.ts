import { describe, expect, test } from 'vitest';
import { clauseText, walkClauses } from '../domain/clauses/walk.ts';
import type { Clause } from '../domain/clauses/clause.ts';
import { correctCopy } from '../domain/corrected-copy.ts';
import type { Plan } from '../domain/corpus.ts';
import { loadCorpus } from '../load/corpus.ts';
import { readDocument } from '../parse/documents/read-document.ts';
import { transcribe } from '../transcribe/transcribe.ts';
import { parseBody } from './plan-fixture.ts';
import { testDay } from './run-script.ts';

const { corpus } = await loadCorpus('.', testDay);

/**
 * What a plan has of its clauses when its copy, text that was taken from a PDF or a page of the web, is read by the
 * command and by nobody else: those with the id that people gave them, those whose words are the same too, and ids that
 * people gave to none. What is missing are lines of which no reader of lines can tell where a paragraph ends.
 */
const reached = {
  'kon-tum-2629-kh-ubnd-2023': { clauses: 141, ids: 140, words: 136, others: 0 },
  'tien-giang-ke-hoach-57-2025': { clauses: 462, ids: 459, words: 454, others: 2 },
  'tra-vinh-24-kh-ubnd-2025': { clauses: 85, ids: 85, words: 85, others: 1 },
  'vinh-long-1925-qd-ubnd-2023': { clauses: 120, ids: 119, words: 117, others: 1 },
};

describe('of a copy that is only text', () => {
  test.each(Object.entries(reached))('%s comes back as far as ever before', (id, before) => {
    const plan = corpus.plans.find((one) => one.id === id);
    if (plan === undefined) throw new Error(`there is no ${id}`);
    const wanted = linesOf(walkClauses(plan.document.clauses).map(({ clause }) => clause));
    const found = linesOf(transcribeCopy(plan));
    const ids = [...wanted.keys()].filter((clause) => found.has(clause));
    expect({
      clauses: wanted.size,
      ids: ids.length,
      words: ids.filter((clause) => found.get(clause) === wanted.get(clause)).length,
      others: [...found.keys()].filter((clause) => !wanted.has(clause)).length,
    }).toEqual(before);
  });
});

function transcribeCopy({ meta, corrections }: Plan): readonly Clause[] {
  const copy = corpus.readCopy(meta.source.file)?.read;
  if (copy === undefined) throw new Error(`${meta.source.file} cannot be read`);
  const { text } = correctCopy(copy, corrections);
  const { read } = readDocument(meta.source.file, new TextEncoder().encode(text));
  if (read === undefined) throw new Error(`${meta.source.file} is refused`);
  const { document } = parseBody(transcribe(read).transcript.text);
  return walkClauses(document?.clauses ?? []).map(({ clause }) => clause);
}

/** The letters and digits of clauses, by their ids. */
function linesOf(clauses: readonly Clause[]): ReadonlyMap<string, string> {
  return new Map(
    clauses.map((clause) => [
      clause.id,
      clauseText(clause)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, ''),
    ]),
  );
}
