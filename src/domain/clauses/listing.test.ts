import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../parse/corpus.ts';
import { planText } from '../../testing/plan-fixture.ts';
import { listPlans, toPlanListing } from './listing.ts';

const body = `## II. MỤC TIÊU

a) Hạ tầng

- Trên 80% người dân`;

/** A corpus of nothing but plans: no ledger, no registers, no facts. */
function corpusOf(plans: Readonly<Record<string, string>>) {
  const files = Object.entries(plans).map(([id, text]) => ({
    file: `content/plans/${id}.mdx`,
    content: new TextEncoder().encode(text),
  }));
  return parseCorpus(files, '2026-11-22');
}

describe('the list of a plan’s clauses', () => {
  test('needs neither a ledger nor facts, and takes no findings of other files', () => {
    const loaded = corpusOf({ mot: planText(body), hai: planText('<script>') });
    expect(loaded.findings.length).toBeGreaterThan(1);
    const listing = toPlanListing(loaded, 'mot');
    expect(listing?.clauses.map(({ clause }) => clause.id)).toEqual(['ii', 'ii-a', 'ii-a-g1']);
    expect(listing?.findings).toEqual([]);
  });

  test('has what can be read of a plan with findings, and the findings', () => {
    const listing = toPlanListing(corpusOf({ mot: planText(`${body}\n\n<Chart />\n`) }), 'mot');
    expect(listing?.clauses.map(({ clause }) => clause.id)).toContain('ii-a');
    expect(listing?.findings.map(({ code, file }) => [code, file])).toEqual([
      ['component-unknown', 'content/plans/mot.mdx'],
    ]);
  });

  test('is empty where nothing of the text can be read', () => {
    const listing = toPlanListing(corpusOf({ mot: planText('<Annex>') }), 'mot');
    expect(listing?.clauses).toEqual([]);
    expect(listing?.findings.map(({ file }) => file)).toEqual(['content/plans/mot.mdx']);
  });

  test('is null for a plan without a file', () => {
    const loaded = corpusOf({ mot: planText(body), hai: planText('<Annex>') });
    expect(toPlanListing(loaded, 'ba')).toBeNull();
    expect(listPlans(loaded)).toEqual(['mot', 'hai']);
  });
});
