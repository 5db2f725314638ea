import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '../domain/clauses/clause.ts';
import { clauseText, walkClauses } from '../domain/clauses/walk.ts';
import { wordsOf } from '../domain/clauses/words.ts';
import { parsePlan } from '../parse/plan.ts';
import { parseDocx } from '../parse/documents/docx.ts';
import { transcribe } from '../transcribe/transcribe.ts';
import { asDocx } from './as-docx.ts';
import { asReadDocument } from './as-read-document.ts';

const plans = readdirSync('content/plans').map((file) => basename(file, '.mdx'));

describe.each(plans)('%s', (id) => {
  const file = `content/plans/${id}.mdx`;
  const text = readFileSync(file, 'utf8');
  const { document } = parsePlan(text, file);
  if (document === null) throw new Error(`${file} cannot be read`);
  const frontmatter = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';

  test('is the same plan again when a Word document is written and read', async () => {
    const { read } = parseDocx(await asDocx(asReadDocument(document, 'word')));
    if (read === undefined) throw new Error('the document is refused');
    const { transcript } = transcribe(read);
    const again = parsePlan(`${frontmatter}\n${transcript.text}`, file);
    expect(again.findings).toEqual([]);
    expect(linesOf(again.document)).toEqual(linesOf(document));
    expect(transcript.unsure.filter(({ kind }) => kind !== 'closing-words')).toEqual([]);
  });

  test.each(['word', 'text'] as const)('is the same plan again when it is read from %s', (look) => {
    const { transcript } = transcribe(asReadDocument(document, look));
    const again = parsePlan(`${frontmatter}\n${transcript.text}`, file);
    expect(again.findings).toEqual([]);
    expect(linesOf(again.document)).toEqual(linesOf(document));
  });
});

function linesOf(document: PlanDocument | null): readonly string[] {
  if (document === null) return [];
  return [
    ...walkClauses(document.clauses).map(
      ({ clause }) => `${clause.id} ${clause.form}: ${clauseText(clause)}`,
    ),
    ...document.footnotes.map(({ key, words }) => `${key}: ${wordsOf(words)}`),
  ];
}
