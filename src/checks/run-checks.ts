import type { LoadedCorpus } from '../domain/corpus.ts';
import { compareFindings, type Finding } from '../schema/finding.ts';
import { checkCitations } from './citations.ts';
import { checkKnownFiles } from './known-files.ts';
import { checkLabelOrder } from './label-order.ts';
import { checkNfc } from './nfc.ts';
import { checkPermalinkLedger } from './permalink-ledger.ts';
import { checkProvinceRegister } from './province-register.ts';
import { checkReferences } from './references.ts';
import type { Rule } from './rule.ts';

/** Every rule, in no particular order: findings are sorted by file and line. */
const rules: readonly Rule[] = [
  checkCitations,
  checkKnownFiles,
  checkLabelOrder,
  checkNfc,
  checkPermalinkLedger,
  checkProvinceRegister,
  checkReferences,
];

/** Runs every rule over a loaded corpus and returns all findings, those of loading included, in reading order. */
export function runChecks({ corpus, findings }: LoadedCorpus): readonly Finding[] {
  // What could not be read is missing from the corpus; rules that look for absent things would then blame the wrong file.
  const active =
    findings.length === 0
      ? rules
      : rules.filter((rule) => rule !== checkPermalinkLedger && rule !== checkReferences);
  return [...findings, ...active.flatMap((rule) => rule(corpus))].toSorted(compareFindings);
}
