import { compareWithCopy } from '../domain/copy-words.ts';
import { correctCopy } from '../domain/corrected-copy.ts';
import { type Corpus, type Plan, type SourceFile, sourcesFolder } from '../domain/corpus.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import { withoutHidden } from '../text/hidden.ts';
import type { Rule } from './rule.ts';

/** How many words are named. */
const named = 6;

/** No word was dropped, added or changed against the copy in text, Markdown or Word; and what was misread in a scan stands there so. */
export const checkCopyWords: Rule = (corpus) => corpus.plans.flatMap((plan) => checkPlan(plan, corpus));

function checkPlan(plan: Plan, { sources, readCopy, unread, permalinks }: Corpus): readonly Finding[] {
  const { meta, isMetaWhole, isTextWhole, corrections, document, file } = plan;
  const { file: name, copyOnly, corrections: list } = meta.source;
  const copy = sources.get(name);
  // What is not corrected stands in the plan as it was misread nowhere.
  const listPath = `${sourcesFolder}/${list}`;
  if (copy === undefined || !isMetaWhole || !isTextWhole || unread.has(listPath)) return [];
  if (list !== null && !sources.has(list)) return [];
  // A copy that was replaced is told of as that.
  if (isReplaced(copy, permalinks)) return [];
  const reading = readCopy(name);
  if (reading === null) return [];
  if (reading.read === undefined) {
    return [findingAt(plan.locateMeta(['source', 'file']), 'copy-unreadable', { copy: name })];
  }
  const { text, misfits } = correctCopy(reading.read, corrections);
  if (misfits.length > 0) {
    return misfits.map((at) => {
      const { line = 1, original = '' } = corrections[at] ?? {};
      return findingAt({ file: listPath, line: at + 2, column: 1 }, 'correction-misfit', {
        line,
        original,
        copy: name,
      });
    });
  }
  const difference = compareWithCopy(document, withoutHidden(text), copyOnly);
  if (difference === null) return [];
  const { lost, added, around, clause } = difference;
  const place = clause?.place ?? { file, line: 1, column: 1 };
  const facts = { copy: name, lost: lost.slice(0, named), added: added.slice(0, named), around };
  return [findingAt(place, 'copy-differs', facts)];
}

function isReplaced({ name, sha256 }: SourceFile, { sources }: Corpus['permalinks']): boolean {
  return sources[name] !== undefined && sources[name] !== sha256;
}
