import type { LoadedCorpus } from '../domain/corpus.ts';
import { toCorpusIndex } from '../domain/corpus-index.ts';
import { compareFindings, type Finding } from '../schema/finding.ts';
import { checkCitations } from './citations.ts';
import { checkComparatorWords } from './comparator-words.ts';
import { checkContradictions } from './contradictions.ts';
import { checkCopyWords } from './copy-words.ts';
import { checkCounts } from './counts.ts';
import { checkDrafts } from './drafts.ts';
import { checkDueWords } from './due-words.ts';
import { withoutConsequences } from './consequences.ts';
import { checkFactIds } from './fact-ids.ts';
import { checkFactReferences } from './fact-references.ts';
import { checkFactsLevel } from './facts-level.ts';
import { checkFigureValues } from './figure-values.ts';
import { checkGoalNumbers } from './goal-numbers.ts';
import { checkKnownFiles } from './known-files.ts';
import { checkLabelOrder } from './label-order.ts';
import { withMisplaced } from './misplaced.ts';
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
import { checkStarMarks } from './star-marks.ts';
import { checkTaskTitles } from './task-titles.ts';
import { checkReports } from './reports.ts';
import { checkRoleWords } from './role-words.ts';
import { checkSourceCopies } from './source-copies.ts';
import type { Rule } from './rule.ts';
import { withUnsure } from './unsure.ts';

/** What decides which ids there are: the others judge by them. In no particular order, as all rules. */
const idRules: readonly Rule[] = [
  checkFactIds,
  checkFactsLevel,
  checkLabelOrder,
  checkProvinceRegister,
  checkStarMarks,
];

const rules: readonly Rule[] = [
  checkCitations,
  checkComparatorWords,
  checkContradictions,
  checkCopyWords,
  checkCounts,
  checkDrafts,
  checkDueWords,
  checkFactReferences,
  checkFigureValues,
  checkGoalNumbers,
  checkKnownFiles,
  checkObservationUnits,
  checkPermalinkLedger,
  checkProvinceTimes,
  checkQuotes,
  checkReferences,
  checkRegisterReferences,
  checkReportContradictions,
  checkReportLedger,
  checkReportTimes,
  checkReports,
  checkRoleWords,
  checkSourceCopies,
  checkTaskTitles,
];

/**
 * Runs every rule over a loaded corpus and returns all findings, those of loading included, in reading order. One slip
 * is one finding: what follows from another finding is left out.
 */
export function runChecks({ corpus, findings }: LoadedCorpus): readonly Finding[] {
  const placed = withUnsure(withMisplaced(corpus), findings);
  const index = toCorpusIndex(placed);
  const ids = idRules.flatMap((rule) => rule(placed, index));
  const sure = withUnsure(placed, ids);
  const sureIndex = sure === placed ? index : toCorpusIndex(sure);
  const ruled = [...ids, ...rules.flatMap((rule) => rule(sure, sureIndex))];
  return withoutConsequences(findings, ruled, sure).toSorted(compareFindings);
}
