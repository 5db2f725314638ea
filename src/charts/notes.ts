import { splitSentences } from '../text/sentences.ts';
import type { TargetFigure } from './figure.ts';

/** The remarks on the figures of one table, each said once. */
export interface FigureNotes {
  /** Sentences that hold for more than one figure. */
  readonly shared: readonly string[];
  /** What is left for a figure alone, by its id. */
  readonly own: ReadonlyMap<string, string>;
}

/** Takes the sentences that several figures have in common out of their notes, so that no table repeats itself. */
export function toFigureNotes(figures: readonly TargetFigure[]): FigureNotes {
  const sentences = new Map(
    figures.map(({ id, entries }) => [
      id,
      [
        ...new Set(
          entries.flatMap(({ target }) => (target.note === null ? [] : splitSentences(target.note))),
        ),
      ],
    ]),
  );
  const counts = Map.groupBy([...sentences.values()].flat(), (sentence) => sentence);
  const isShared = (sentence: string) => (counts.get(sentence)?.length ?? 0) > 1;
  return {
    shared: [...counts.keys()].filter(isShared),
    own: new Map(
      [...sentences]
        .map(([id, said]) => [id, said.filter((sentence) => !isShared(sentence)).join(' ')] as const)
        .filter(([, said]) => said !== ''),
    ),
  };
}
