import type { PlacedClause } from '../../domain/clauses/walk.ts';
import type { NotGoalRule } from '../../schema/draft-rules.ts';
import type { Target } from '../../schema/target.ts';
import { readComparison } from './comparators.ts';
import { foldPassage } from './fold-passage.ts';
import { quoteFigure, quoteNumber } from './quote.ts';
import { type Figure, readNumbers, type Span } from './read-numbers.ts';
import type { Measured, NotGoalReading, PassageReading, Reading } from './reading.ts';
import { type ReadUnit, readUnit } from './read-unit.ts';
import { type OwnWords, splitFigures } from './split-figures.ts';
import { splitParts } from './split-parts.ts';
import { perYear, yearlyOpening, yearlySentence } from './words/time-words.ts';
import { isBaseValue } from './base-values.ts';
import { findMeasures, hasOwnSubject, isPartOpening } from './subject.ts';
import { findBaseYear, findDueYear, type PrintedYear, readYears, withoutYearsOf } from './years.ts';

/** Reads every number of one passage of a clause. */
export function readPassage(placed: PlacedClause, text: string): PassageReading {
  return new PassageReader(placed, text).read();
}

interface Subject extends Measured {
  readonly start: number;
  /** Whether words before its figure say it, as they may for the figures that follow. */
  readonly isAhead: boolean;
}

class PassageReader {
  private readonly placed: PlacedClause;
  private readonly text: string;
  private readonly folded: string;
  private printedYears: readonly PrintedYear[];
  private readonly readings: Reading[] = [];
  private readonly notGoals: NotGoalReading[] = [];
  private readonly unplaced: string[] = [];
  /** What was last said to be measured: a figure without words of its own is another of it. */
  private last: Subject | null = null;

  constructor(placed: PlacedClause, text: string) {
    this.placed = placed;
    this.text = text;
    this.folded = foldPassage(text);
    this.printedYears = readYears(this.folded);
  }

  read(): PassageReading {
    const { figures, asides, years, unread } = readNumbers(this.folded);
    const isNumber = (year: Span): boolean => figures.some((figure) => overlap(figure, year));
    this.printedYears = this.printedYears.filter((year) => !isNumber(year));
    const free: Span[] = [];
    for (const part of splitParts(this.text)) {
      const inPart = figures.filter((figure) => part.start <= figure.start && figure.start < part.end);
      const goals = inPart.filter((figure, at) => !isBaseValue(this.folded, figure, inPart[at + 1]));
      const values = inPart.filter((figure) => !goals.includes(figure));
      for (const figure of values) this.setAside('base-value', figure);
      this.printedYears = withoutYearsOf(values, this.folded, this.printedYears);
      const [before, left] = [this.readings.length, this.unplaced.length];
      this.readPart(part, goals);
      const hasGoal = this.readings.length > before;
      for (const { rule, besideFigure, ...span } of asides) {
        if (span.start < part.start || span.start >= part.end) continue;
        if (hasGoal || !besideFigure) this.setAside(rule, span);
        else this.leave(span);
      }
      for (const span of unread) if (overlap(span, part)) this.leave(span);
      if (inPart.length > 0 || this.unplaced.length > left) continue;
      if (this.text[part.end] === ':') this.last = this.toSubject(part, null);
      else free.push(part);
    }
    return {
      readings: this.readings,
      notGoals: this.notGoals,
      years: years.flatMap(({ year, ...span }) => {
        const quote = quoteNumber(this.placed.clause, this.text, span);
        return quote === null ? [] : [{ rule: 'year' as const, quote, year }];
      }),
      free,
      unplaced: this.unplaced,
    };
  }

  private readPart(part: Span, figures: readonly Figure[]): void {
    const { owned, within } = splitFigures(this.text, this.folded, part, figures);
    const goals = new Set<Figure>();
    for (const own of owned) {
      if (this.readFigure(own, part)) goals.add(own.figure);
      else this.leave(own.figure);
    }
    for (const { figure, of } of within) {
      if (goals.has(of)) this.setAside('qualifier', this.qualifierSpan(figure));
      else this.leave(figure);
    }
  }

  /** Takes one figure; false where its unit is none that we have, or it cannot be quoted. */
  private readFigure(own: OwnWords, part: Span): boolean {
    const { figure } = own;
    const unit = readUnit(this.folded, own, figure);
    if (unit === null) return false;
    const printed = this.text.slice(figure.start, unit.end);
    const { last } = this;
    const before = last === null ? null : foldPassage(last.words);
    const hasOwn = hasOwnSubject(this.folded, own, before);
    const isContinued = own.isPart || (own.isDirect && last?.isAhead === true);
    const context = hasOwn && !isContinued && !isPartOpening(this.folded, own) ? null : last;
    const quote = this.quote(own, part, context, printed);
    if (quote === null) return false;
    const measures =
      hasOwn || last === null
        ? findMeasures(this.text, this.folded, own).map((words) => ({ words, printed }))
        : [last];
    if (hasOwn) this.last = this.toSubject(own, { ...figure, printed });
    this.readings.push({
      rule: !hasOwn && last !== null ? 'inherited-subject' : measures.length > 1 ? 'two-measures' : unit.rule,
      ...{ quote, printed, measures },
      comparison: this.compare(own, unit),
      values: figure.values,
      unit: unit.unit,
      due: findDueYear(this.placed, this.folded, this.printedYears, own, figure),
      baseYear: findBaseYear(this.printedYears, own),
      period: this.periodOf(own, part),
      beside: `${context?.words ?? ''} ${this.text.slice(own.end, own.rowEnd)}`.trim(),
      isInherited: !hasOwn && last !== null,
    });
    return true;
  }

  private toSubject({ start, end }: Span, figure: (Figure & { readonly printed: string }) | null): Subject {
    const ahead = figure === null ? '' : this.text.slice(start, figure.start);
    return {
      start,
      words: this.text.slice(start, end),
      printed: figure?.printed ?? '',
      isAhead: ahead.trim().split(/\s+/u).length > 3,
    };
  }

  private quote(own: OwnWords, part: Span, context: Subject | null, printed: string): string | null {
    const end = this.text[own.end] === ')' ? own.end + 1 : own.end;
    const runs = [
      ...(context === null ? [] : [{ start: context.start, end }]),
      ...(own.rowEnd > own.end ? [{ start: own.start, end: own.rowEnd }] : []),
      ...[own, part, { start: 0, end: this.text.length }],
    ];
    return quoteFigure(this.placed.clause, this.text, runs, printed);
  }

  private compare(own: OwnWords, unit: ReadUnit): Reading['comparison'] {
    const { start, values } = own.figure;
    const isRange = values.length > 1;
    if (unit.rankStart === null) {
      return readComparison(this.text, this.folded, { start, end: unit.end, limit: own.end, isRange });
    }
    const printed = unit.isWithin ? this.text.slice(unit.rankStart, start).trim() : '';
    return { comparator: isRange ? 'range' : unit.isWithin ? 'lte' : 'eq', printed, isTorn: false };
  }

  private periodOf(own: Span, part: Span): Target['period'] {
    const words = this.folded.slice(own.start, own.end).replace(/%\s?\/\s?năm/gu, '%');
    const ahead = this.folded.slice(0, own.start);
    const sentence = ahead.slice(ahead.lastIndexOf('. ') + 1);
    const isOfPart = yearlyOpening.test(this.folded.slice(part.start, own.start));
    return perYear.test(words) || isOfPart || yearlySentence.test(sentence) ? 'per-year' : 'by-year';
  }

  /** A bare number in another's words with the words that compare it, and its parentheses. */
  private qualifierSpan(figure: Figure): Span {
    const { start } = readComparison(this.text, this.folded, {
      ...figure,
      limit: figure.end,
      isRange: false,
    });
    const isClosed = this.text[start - 1] === '(' && this.text[figure.end] === ')';
    return isClosed ? { start: start - 1, end: figure.end + 1 } : { start, end: figure.end };
  }

  private setAside(rule: NotGoalRule, span: Span): void {
    const quote = quoteNumber(this.placed.clause, this.text, span);
    if (quote === null) this.leave(span);
    else this.notGoals.push({ rule, quote });
  }

  private leave({ start, end }: Span): void {
    this.unplaced.push(this.text.slice(start, end));
  }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
