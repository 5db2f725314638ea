import { wholeText } from '../domain/clauses/walk.ts';
import { wordsOf } from '../domain/clauses/words.ts';
import type { Plan } from '../domain/corpus.ts';
import { findingAt } from '../schema/finding.ts';
import { foldWhiteSpace } from '../text/white-space.ts';
import type { Rule } from './rule.ts';

/** The words by which the frontmatter names another document stand in the document itself. */
export const checkCitations: Rule = ({ plans }) =>
  plans.flatMap((plan) => {
    const text = documentText(plan);
    // Nearly all stand there as written; folding a whole document takes longer than all that.
    let folded: string | null = null;
    const isPrinted = (words: string): boolean => {
      if (text.includes(words)) return true;
      folded ??= foldWhiteSpace(text);
      return folded.includes(foldWhiteSpace(words));
    };
    const { legalBases, cites } = plan.meta;
    return Object.entries({ legalBases, cites }).flatMap(([field, documents]) =>
      documents.flatMap((cited, index) =>
        isPrinted(cited.text)
          ? []
          : [findingAt(plan.locateMeta([field, index, 'text']), 'citation-absent', { text: cited.text })],
      ),
    );
  });

function documentText({ document }: Plan): string {
  return [...document.clauses.map(wholeText), ...document.footnotes.map(({ words }) => wordsOf(words))].join(
    '\n',
  );
}
