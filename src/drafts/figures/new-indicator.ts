import type { IndicatorDraft } from '../../schema/draft.ts';
import type { Unit } from '../../schema/unit.ts';
import { toSlug } from '../../text/slug.ts';
import type { FigureWording } from './figure-wording.ts';
import { foldPassage } from './fold-passage.ts';
import { nameMeasure } from './name-measure.ts';
import type { Measured, Reading } from './reading.ts';
import { fieldWords, otherField } from './words/field-words.ts';

/** How long the id of a new indicator may be. */
const longestId = 60;

/** The indicators that the register lacks, each proposed once for all figures with the same words and unit. */
export class NewIndicators {
  private readonly words: FigureWording;
  private readonly taken: ReadonlySet<string>;
  private readonly made = new Map<string, IndicatorDraft>();

  constructor(words: FigureWording, taken: Iterable<string>) {
    this.words = words;
    this.taken = new Set(taken);
  }

  get all(): readonly IndicatorDraft[] {
    return [...this.made.values()];
  }

  /** The indicator of a figure that no known one fits; null where its words make no name. */
  propose(reading: Pick<Reading, 'quote' | 'unit' | 'comparison'>, measure: Measured): IndicatorDraft | null {
    const named = nameMeasure(measure);
    const slug = toSlug(named);
    if (slug === '') return null;
    const key = `${slug} ${reading.unit}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const vi = this.words.indicatorName(named, reading.unit);
    const { comparator } = reading.comparison;
    const made: IndicatorDraft = {
      id: this.freeId(slug),
      name: { vi, en: null },
      question: this.words.indicatorQuestion(vi),
      field: fieldOf(named),
      definition: this.words.indicatorDefinition(reading.quote),
      unit: reading.unit,
      direction: isLowerBetter(reading.unit, comparator) ? 'lower' : 'higher',
      incomparable: [],
      note: null,
      rule: 'new-indicator',
    };
    this.made.set(key, made);
    return made;
  }

  private freeId(slug: string): string {
    const short = slug.length <= longestId ? slug : slug.slice(0, longestId + 1).replace(/-[^-]*$/, '');
    const used = new Set([...this.taken, ...this.all.map(({ id }) => id)]);
    for (let copy = 1; ; copy += 1) {
      const id = copy === 1 ? short : `${short}-${copy}`;
      if (!used.has(id)) return id;
    }
  }
}

function fieldOf(name: string): IndicatorDraft['field'] {
  const folded = foldPassage(name);
  return fieldWords.find(({ pattern }) => pattern.test(folded))?.field ?? otherField;
}

function isLowerBetter(unit: Unit, comparator: Reading['comparison']['comparator']): boolean {
  return unit === 'rank' || comparator === 'lt' || comparator === 'lte';
}
