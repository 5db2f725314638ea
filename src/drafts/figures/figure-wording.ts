import type { NotGoalRule } from '../../schema/draft-rules.ts';
import type { Unit } from '../../schema/unit.ts';

/** The words that proposed facts take from the language of the plans. */
export interface FigureWording {
  readonly notGoalReasons: Readonly<Record<NotGoalRule, string>>;
  /** What a new indicator is called, by the words of its clause and its unit. */
  readonly indicatorName: (words: string, unit: Unit) => string;
  readonly indicatorQuestion: (name: string) => string;
  readonly indicatorDefinition: (quote: string) => string;
  readonly notes: {
    readonly yearOfOpening: (year: number) => string;
    readonly twoMeasures: string;
    readonly times: (printed: string) => string;
    readonly tornComparator: (printed: string) => string;
    readonly scannedSign: (printed: string) => string;
  };
  readonly contradiction: (printed: readonly string[], year: number | null) => string;
}
