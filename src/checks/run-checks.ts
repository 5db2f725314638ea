import type { LoadedCorpus } from '../domain/corpus.ts';
import { toCorpusIndex } from '../domain/corpus-index.ts';
import { compareFindings, type Finding } from '../schema/finding.ts';
import { checkCitations } from './citations.ts';
import { checkContradictions } from './contradictions.ts';
import { checkCounts } from './counts.ts';
import { checkFactIds } from './fact-ids.ts';
import { checkFactReferences } from './fact-references.ts';
import { checkFigureValues } from './figure-values.ts';
import { checkGoalNumbers } from './goal-numbers.ts';
import { checkKnownFiles } from './known-files.ts';
import { checkLabelOrder } from './label-order.ts';
import { checkNfc } from './nfc.ts';
import { checkPermalinkLedger } from './permalink-ledger.ts';
import { checkProvinceRegister } from './province-register.ts';
import { checkProvinceTimes } from './province-times.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkReports } from './reports.ts';
import { checkSourceCopies } from './source-copies.ts';
import type { Rule } from './rule.ts';

/** Every rule, in no particular order: findings are sorted by file and line. */
const rules: readonly Rule[] = [
  checkCitations,
  checkContradictions,
  checkCounts,
  checkFactIds,
  checkFactReferences,
  checkFigureValues,
  checkGoalNumbers,
  checkKnownFiles,
  checkLabelOrder,
  checkNfc,
  checkPermalinkLedger,
  checkProvinceRegister,
  checkProvinceTimes,
  checkQuotes,
  checkReferences,
  checkReports,
  checkSourceCopies,
];

/** The rules that look for what a fact names: what could not be read is missing from the corpus, and they would then blame the wrong file. */
const needWholeCorpus: readonly Rule[] = [
  checkCounts,
  checkPermalinkLedger,
  checkReferences,
  checkFactReferences,
  checkReports,
];

/** Runs every rule over a loaded corpus and returns all findings, those of loading included, in reading order. */
export function runChecks({ corpus, findings }: LoadedCorpus): readonly Finding[] {
  const index = toCorpusIndex(corpus);
  const active = findings.length === 0 ? rules : rules.filter((rule) => !needWholeCorpus.includes(rule));
  return [...findings, ...active.flatMap((rule) => rule(corpus, index))].toSorted(compareFindings);
}
