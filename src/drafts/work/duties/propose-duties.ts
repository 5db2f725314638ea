import type { Clause, PlanDocument } from '../../../domain/clauses/clause.ts';
import { countIn } from '../../../domain/clauses/passages.ts';
import { isTitle } from '../../../domain/clauses/title.ts';
import type { PlacedClause } from '../../../domain/clauses/walk.ts';
import { wordsOf } from '../../../domain/clauses/words.ts';
import type { Duty } from '../../../schema/duty.ts';
import type { ReadName } from '../names/read-name.ts';
import { type Part, toPart } from '../part.ts';
import { findSubject } from '../spoken-parties.ts';
import { readSubject } from '../subject.ts';
import { tableItems } from '../table-items.ts';
import type { WorkItem } from '../work-item.ts';
import { hasAny } from '../words.ts';
import { type DueDay, readDueDays } from './due-day.ts';
import type { DutyPiece } from './duty-piece.ts';
import { readReports } from './read-reports.ts';
import { readInspection, readReview } from './read-reviews.ts';
import { type CellDuties, rowDuties } from './row-duties.ts';
import { type Stretch, toSegments } from './segments.ts';

/** A duty of a clause, its bodies by their printed names. */
export interface NamedDuty extends Pick<DutyPiece, 'kind' | 'from' | 'to' | 'rule'>, DueDay {
  readonly id: string;
  readonly clause: string;
  readonly quote: string;
  readonly frequencies: Duty['frequencies'];
}

const blocks: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>([
  'letterhead',
  'title',
  'signature',
  'recipients',
]);

/** Who must report or review, as the clauses of a plan order it, in printed order. Goals order nothing. */
export function proposeDuties({ clauses }: PlanDocument, readName: ReadName): readonly NamedDuty[] {
  const first = clauses.findIndex(({ kind }) => kind === 'section');
  return clauses
    .filter(({ kind }, at) => kind !== 'paragraph' || at > first)
    .flatMap((clause) => dutiesUnder({ clause, ancestors: [] }, 'other', readName));
}

function dutiesUnder(placed: PlacedClause, around: Part, readName: ReadName): readonly NamedDuty[] {
  const { clause, ancestors } = placed;
  const part = toPart(clause, around);
  if (blocks.has(clause.kind) || part === 'goals') return [];
  if (clause.kind === 'table') return tableItems(placed).flatMap((row) => dutiesOfRow(row, readName));
  const path = [...ancestors, clause];
  return [
    ...(isTitle(clause) ? [] : dutiesOf(placed, part, readName)),
    ...clause.children.flatMap((child) => dutiesUnder({ clause: child, ancestors: path }, part, readName)),
  ];
}

function dutiesOf(placed: PlacedClause, part: Part, readName: ReadName): readonly NamedDuty[] {
  const { clause } = placed;
  const text = wordsOf(clause.words);
  const isCarriedOut = part === 'carrying-out' || clause.kind === 'article';
  const around = (isCarriedOut ? findSubject(placed, readName)?.names : null) ?? [];
  const mayInspect = isCarriedOut || isOnOversight(placed);
  const segments = toSegments(text);
  const pieces = segments.flatMap((whole, at) => {
    const subject = readSubject(whole.text, readName);
    const from = subject?.names ?? around;
    const segment = withoutSubject(whole, subject?.names[0], subject?.rest);
    const rest = segments.slice(at + 1);
    return [
      ...readReview(segment, rest, from),
      ...(mayInspect ? readInspection(segment, from) : []),
      ...readReports(segment, rest, from, readName),
    ];
  });
  return numbered(clause, toNamed(clause, { text, segments, pieces }));
}

function dutiesOfRow(row: WorkItem, readName: ReadName): readonly NamedDuty[] {
  const { clause } = row.placed;
  return numbered(
    clause,
    rowDuties(row, readName).flatMap((cell) => toNamed(clause, cell)),
  );
}

/** What some words of a clause order, as printed in it. */
function toNamed(clause: Clause, { text, segments, pieces }: CellDuties): readonly Omit<NamedDuty, 'id'>[] {
  return pieces
    .toSorted((a, b) => a.start - b.start)
    .flatMap((piece) => toDue(piece, text).map((due) => ({ ...piece, ...due })))
    .map(({ start, end, frequencies, ...piece }) => ({
      ...piece,
      clause: clause.id,
      quote: toQuote(clause, text.slice(start, end), segments, start),
      frequencies: frequencies.length === 0 ? ['unstated'] : [...frequencies],
    }));
}

function numbered({ id }: Clause, duties: readonly Omit<NamedDuty, 'id'>[]): readonly NamedDuty[] {
  return duties.map((duty, at) => ({ ...duty, id: at === 0 ? id : `${id}-${at + 1}` }));
}

const noDay: DueDay = { dueMonth: null, dueDay: null, duePrinted: null };

/** The days on which a piece is due. Of several each is one of every year, and a duty of its own. */
function toDue(
  { start, end, frequencies }: DutyPiece,
  text: string,
): readonly (DueDay & Pick<DutyPiece, 'frequencies'>)[] {
  const days = readDueDays(text.slice(start, end));
  if (days.length < 2) return [{ ...(days[0] ?? noDay), frequencies }];
  return days.map((day) => ({ ...day, frequencies: ['yearly'] }));
}

/** A segment that begins with whom it speaks to, behind their names. */
function withoutSubject(segment: Stretch, first: string | undefined, rest = ''): Stretch {
  if (first === undefined || rest === '' || !segment.text.startsWith(first)) return segment;
  return { ...segment, text: rest, start: segment.start + segment.text.length - rest.length };
}

/** Whether a clause stands under a heading on how the plan is watched over. */
function isOnOversight({ ancestors }: PlacedClause): boolean {
  return ancestors.some(({ words }) => hasAny(wordsOf(words), ['giám sát', 'kiểm tra', 'đôn đốc']));
}

/** Words that stand once in the clause: the duty's own, else more of the clause around them. */
function toQuote(clause: Clause, words: string, segments: readonly Stretch[], start: number): string {
  const own = words.replace(/^[\s,(]+|[\s,;]+$/gu, '');
  const quote = own.includes(')') && !own.includes('(') ? own.replace(/\)+$/u, '') : own;
  const segment = segments.findLast((one) => one.start <= start)?.text ?? quote;
  return [quote, segment].find((one) => countIn(clause, one) === 1) ?? wordsOf(clause.words).trim();
}
