import { yearOf } from '../../../domain/catalogue/due-years.ts';
import type { ClauseKind } from '../../../domain/clauses/clause.ts';
import { wordsOf } from '../../../domain/clauses/words.ts';
import { clauseText, type PlacedClause, wholeText } from '../../../domain/clauses/walk.ts';
import type { Plan } from '../../../domain/corpus.ts';
import { noFacets, noFacts, type SearchRecord } from '../record.ts';
import { joinLevels, ofPlan, type RecordSource, titlesAbove } from './source.ts';

// These are found by what they hold, and those as one whatever they hold.
const notFound: readonly ClauseKind[] = ['decision', 'annex', 'table'];
const foundWhole: readonly ClauseKind[] = ['letterhead', 'title', 'signature', 'recipients'];

/** Every clause of every plan; the head, the title, the signature and the recipients of a document as one each. */
export function toClauseRecords(source: RecordSource): readonly SearchRecord[] {
  return [...source.catalogue.byPlan.values()].flatMap(({ plan, clauses, byClause }) =>
    [...clauses.values()].filter(isFound).map((placed) => {
      const { targets = [], tasks = [] } = byClause.get(placed.clause.id) ?? {};
      const years = [
        ...targets.map(({ target }) => target.year),
        ...tasks.map(({ task }) => yearOf(task.timeframe?.due)),
      ];
      return {
        ...toClauseRecord(placed, plan, source),
        ...noFacts,
        fact: joinLevels(targets, source),
        facets: {
          ...noFacets,
          province: [plan.meta.province],
          plan: [plan.id],
          agency: [
            ...new Set(
              tasks.flatMap(({ given, support }) => [...given, ...support].map((one) => one.agency.id)),
            ),
          ],
          year: [...new Set(years.filter((year) => year !== null).map(String))],
        },
      };
    }),
  );
}

function isFound({ clause, ancestors }: PlacedClause): boolean {
  const isPartOfBlock = ancestors.some(({ kind }) => foundWhole.includes(kind));
  return !isPartOfBlock && !notFound.includes(clause.kind) && wholeText(clause) !== '';
}

function toClauseRecord(
  placed: PlacedClause,
  plan: Plan,
  source: RecordSource,
): Omit<SearchRecord, 'facets' | keyof typeof noFacts> {
  const { clause } = placed;
  const reference = source.words.reference(placed);
  const own = wordsOf(clause.words);
  const isTitled = clause.form === 'heading' || clause.kind === 'group';
  // A dash is printed by the list it stands in; in an excerpt it says nothing.
  const ownText = ['dash', 'plus', 'paragraph'].includes(clause.kind) ? own : clauseText(clause);
  const text = foundWhole.includes(clause.kind) ? wholeText(clause) : ownText;
  const titles = titlesAbove(placed);
  return {
    url: source.links.clause(plan.id, clause.id),
    kind: 'clause',
    title: isTitled ? own : (titles.at(-1) ?? capitalise(reference)),
    names: isTitled ? [text] : text.length < 100 ? [own] : [],
    // What stands under a title is found by itself.
    text: isTitled ? '' : text,
    where: reference,
    path: isTitled ? titles : titles.slice(0, -1),
    ...ofPlan(plan, source),
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
