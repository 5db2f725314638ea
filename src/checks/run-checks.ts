import type { LoadedCorpus } from '../domain/corpus.ts';
import { toCorpusIndex } from '../domain/corpus-index.ts';
import { compareFindings, type Finding } from '../schema/finding.ts';
import { checkCitations } from './citations.ts';
import { checkComparatorWords } from './comparator-words.ts';
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
import { checkRegisterReferences } from './register-references.ts';
import { checkObservationUnits } from './observation-units.ts';
import { checkReportContradictions } from './report-contradictions.ts';
import { checkReportLedger } from './report-ledger.ts';
import { checkReportTimes } from './report-times.ts';
import { checkTaskTitles } from './task-titles.ts';
import { checkReports } from './reports.ts';
import { checkSourceCopies } from './source-copies.ts';
import type { Rule } from './rule.ts';

/** Every rule, in no particular order: findings are sorted by file and line. */
const rules: readonly Rule[] = [
  checkCitations,
  checkComparatorWords,
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
  checkObservationUnits,
  checkReferences,
  checkRegisterReferences,
  checkReportContradictions,
  checkReportLedger,
  checkReportTimes,
  checkReports,
  checkSourceCopies,
  checkTaskTitles,
];

/**
 * Runs every rule over a loaded corpus and returns all findings, those of loading included, in reading order. Where a
 * file by itself is wrong at a place, what a rule says about the same place follows from it and is left out.
 */
export function runChecks({ corpus, findings }: LoadedCorpus): readonly Finding[] {
  const index = toCorpusIndex(corpus);
  const told = new Set(findings.filter(isAboutField).map(placeKey));
  const ruled = rules
    .flatMap((rule) => rule(corpus, index))
    .filter((finding) => !told.has(placeKey(finding)));
  return [...findings, ...ruled].toSorted(compareFindings);
}

function isAboutField({ facts }: Finding): boolean {
  return facts !== null && 'mayBeNull' in facts;
}

function placeKey({ file, line, column }: Finding): string {
  return `${file}:${line}:${column}`;
}
