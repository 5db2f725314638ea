import { wordsOf } from '../../../domain/clauses/words.ts';
import { readColumns } from '../columns.ts';
import { findParties } from '../find-parties.ts';
import type { ReadName } from '../names/read-name.ts';
import type { WorkItem } from '../work-item.ts';
import type { DutyPiece } from './duty-piece.ts';
import { readReports } from './read-reports.ts';
import { readInspection, readReview } from './read-reviews.ts';
import { type Stretch, toSegments, toStretch } from './segments.ts';

/** A cell with what it orders. */
export interface CellDuties {
  readonly text: string;
  readonly segments: readonly Stretch[];
  readonly pieces: readonly DutyPiece[];
}

/**
 * What a row of a table of work orders to report or review, as its lead's: all that the cell on its time says, and a review
 * with a rhythm in the cell on the work.
 */
export function rowDuties(item: WorkItem, readName: ReadName): readonly CellDuties[] {
  const { placed, table } = item;
  if (table === null) return [];
  const from = findParties(item, readName).given.map(({ printed }) => printed);
  return readColumns(table).flatMap(({ kind, at }): readonly CellDuties[] => {
    if (kind !== 'time' && kind !== 'work') return [];
    const text = wordsOf(placed.clause.cells?.[at] ?? []);
    const segments = toSegments(text).flatMap(toOrders);
    const pieces = segments.flatMap((segment, index) => {
      const rest = segments.slice(index + 1);
      const reviews = readReview(segment, rest, from);
      if (kind === 'work') return reviews.filter(({ frequencies }) => frequencies.some(isNamed));
      const reports = readReports(segment, rest, from, readName);
      return [...reviews, ...reports, ...(reports.length > 0 ? [] : readInspection(segment, from))];
    });
    return pieces.length === 0 ? [] : [{ text, segments, pieces }];
  });
}

function isNamed(frequency: DutyPiece['frequencies'][number]): boolean {
  return frequency !== 'unstated';
}

/** “Tổ chức kiểm tra trong tháng 6 và báo cáo trong tháng 8” orders two things, each in its own time. */
function toOrders({ text, start, isTitle }: Stretch): readonly Stretch[] {
  const cuts = [...text.matchAll(/\s+và (?=(?:báo cáo|gửi|sơ kết|tổng kết)(?!\p{L}))/giu)].map(
    ({ index }) => index,
  );
  return [...cuts, text.length].flatMap((end, at) =>
    toStretch(text, cuts[at - 1] ?? 0, end, isTitle).map((one) => ({ ...one, start: start + one.start })),
  );
}
