import type { DraftKind } from '../../../src/schema/draft.ts';
import type { Typed } from './typed.ts';

/** The form of a fact that is added to a clause: its words, and what is so of most facts of its kind. */
export function emptyTyped(kind: DraftKind, clause: string, quote: string): Typed {
  switch (kind) {
    case 'target':
      return { quote, comparator: 'eq', unit: 'percent', period: 'by-year', certainty: 'certain' };
    case 'task':
      return { title: quote.slice(0, 110), kind: 'task', 'timeframe.clause': clause };
    case 'duty':
      return { quote, kind: 'report', frequencies: 'yearly' };
    default:
      return { quote };
  }
}
