import { listPlans, toPlanListing } from '../src/domain/clauses/listing.ts';
import { loadCorpus } from '../src/load/corpus.ts';
import { formatListing } from '../src/wording/clause-listing.ts';
import { listingWording as words } from '../src/wording/vi/listing.ts';
import { Failure } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { reportFindings } from './report-findings.ts';

await runCommand({ takesWords: true }, async ({ given: [asked = null], settings: { corpusRoot, asOf } }) => {
  const loaded = await loadCorpus(corpusRoot, asOf);
  const listing = asked === null ? null : toPlanListing(loaded, asked);
  if (listing === null) throw new Failure(words.unknownPlan(asked, listPlans(loaded)));
  const { clauses, findings } = listing;
  if (clauses.length > 0) console.log(formatListing(clauses, words.unnamed));
  if (findings.length > 0) reportFindings(findings);
  return findings.length === 0;
});
