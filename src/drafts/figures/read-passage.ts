import type { PlacedClause } from '../../domain/clauses/walk.ts';
import type { GoalRule, NotGoalRule } from '../../schema/draft-rules.ts';
import type { Target } from '../../schema/target.ts';
import type { Unit } from '../../schema/unit.ts';
import { type Comparison, readComparison } from './comparators.ts';
import { foldPassage } from './fold-passage.ts';
import { quoteFigure, quoteNumber } from './quote.ts';
import { type Figure, readNumbers, type Span } from './read-numbers.ts';
import { readUnit } from './read-unit.ts';
import { type OwnWords, splitFigures } from './split-figures.ts';
import { splitParts } from './split-parts.ts';
import { perYear } from './words/time-words.ts';
import { isBaseValue } from './base-values.ts';
import { findMeasures, hasOwnSubject } from './subject.ts';
import {
  type DueYear,
  findBaseYear,
  findDueYear,
  type PrintedYear,
  readYears,
  withoutYearsOf,
} from './years.ts';

/** A figure of a passage with everything that its words say of it but what it is a figure of. */
export interface Reading {
  readonly rule: GoalRule;
  readonly quote: string;
  readonly printed: string;
  readonly values: readonly number[];
  readonly comparison: Pick<Comparison, 'comparator' | 'printed' | 'isTorn'>;
  readonly unit: Unit;
  readonly due: DueYear;
  readonly baseYear: number | null;
  readonly period: Target['period'];
  /** The words that say what is measured, one text for each measure that shares the figure. */
  readonly measures: readonly string[];
  /** Words of the figure before it, where its own speak of a part of that or of nothing. */
  readonly beside: string;
  /** Whether it has no words of its own and is a further figure of what stood before. */
  readonly isInherited: boolean;
}

/** A number that is no goal, quoted. */
export interface NotGoalReading {
  readonly rule: NotGoalRule;
  readonly quote: string;
}

/** What one passage of a goal clause says in numbers. */
export interface PassageReading {
  readonly readings: readonly Reading[];
  readonly notGoals: readonly NotGoalReading[];
  /** Years, which need no entry where a goal around them has them. */
  readonly years: readonly (NotGoalReading & { readonly year: number })[];
  /** Parts in which no figure stands. */
  readonly free: readonly Span[];
  /** Numbers that fit no rule, as printed. */
  readonly unplaced: readonly string[];
}

/** Reads every number of one passage of a clause. */
export function readPassage(placed: PlacedClause, text: string): PassageReading {
  return new PassageReader(placed, text).read();
}

class PassageReader {
  private readonly placed: PlacedClause;
  private readonly text: string;
  private readonly folded: string;
  private printedYears: readonly PrintedYear[];
  private readonly readings: Reading[] = [];
  private readonly notGoals: NotGoalReading[] = [];
  private readonly unplaced: string[] = [];

  constructor(placed: PlacedClause, text: string) {
    this.placed = placed;
    this.text = text;
    this.folded = foldPassage(text);
    this.printedYears = readYears(this.folded);
  }

  read(): PassageReading {
    const { figures, asides, years, unread } = readNumbers(this.folded);
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
      if (inPart.length === 0 && this.unplaced.length === left) free.push(part);
    }
    for (const span of unread) this.leave(span);
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
    let last: (OwnWords & { readonly subject: string }) | null = null;
    for (const own of owned) {
      const has = hasOwnSubject(this.folded, own);
      const subject = this.text.slice(own.start, own.end);
      const isRead = this.readFigure(own, part, has ? null : last, own.isPart ? last : null);
      if (isRead && has) last = { ...own, subject };
      if (isRead) goals.add(own.figure);
      else this.leave(own.figure);
    }
    for (const { figure, of } of within) {
      if (goals.has(of)) this.setAside('qualifier', this.qualifierSpan(figure));
      else this.leave(figure);
    }
  }

  /** Takes one figure; false where its unit is none that we have, or it cannot be quoted. */
  private readFigure(
    own: OwnWords,
    part: Span,
    inherited: (OwnWords & { readonly subject: string }) | null,
    whole: (OwnWords & { readonly subject: string }) | null,
  ): boolean {
    const { figure } = own;
    const context = inherited ?? whole;
    const unit = readUnit(this.folded, own, figure);
    if (unit === null) return false;
    const read = readComparison(this.text, this.folded, {
      ...{ start: figure.start, end: unit.end, limit: own.end },
      isRange: figure.values.length > 1,
    });
    const comparison =
      unit.rankStart === null ? read : this.rankComparison(unit.rankStart, figure, unit.isWithin);
    const printed = this.text.slice(figure.start, unit.end);
    const widened = context === null ? [] : [{ start: context.start, end: own.end }];
    const row = own.rowEnd > own.end ? [{ start: own.start, end: own.rowEnd }] : [];
    const runs = [...widened, ...row, own, part, { start: 0, end: this.text.length }];
    const quote = quoteFigure(this.placed.clause, this.text, runs, printed);
    if (quote === null) return false;
    const measures = inherited === null ? findMeasures(this.text, this.folded, own) : [inherited.subject];
    this.readings.push({
      rule: inherited !== null ? 'inherited-subject' : measures.length > 1 ? 'two-measures' : unit.rule,
      ...{ quote, printed, comparison, measures },
      values: figure.values,
      unit: unit.unit,
      due: findDueYear(this.placed, this.folded, this.printedYears, own, figure),
      baseYear: findBaseYear(this.printedYears, own),
      period: this.periodOf(own, part),
      beside: `${context?.subject ?? ''} ${this.text.slice(own.end, own.rowEnd)}`.trim(),
      isInherited: inherited !== null,
    });
    return true;
  }

  private rankComparison(
    start: number,
    figure: Figure,
    isWithin: boolean,
  ): Pick<Comparison, 'comparator' | 'printed' | 'isTorn'> {
    const printed = isWithin ? this.text.slice(start, figure.start).trim() : '';
    return {
      comparator: figure.values.length > 1 ? 'range' : isWithin ? 'lte' : 'eq',
      printed,
      isTorn: false,
    };
  }

  private periodOf(own: Span, part: Span): Target['period'] {
    const words = this.folded.slice(own.start, own.end).replace(/%\s?\/\s?năm/gu, '%');
    const ahead = this.folded.slice(part.start, own.start);
    return perYear.test(words) || /^(?:mỗi|hằng|hàng) năm/u.test(ahead) ? 'per-year' : 'by-year';
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
