import type { Sheet, SheetCell } from '../../domain/spreadsheets/sheet.ts';
import type { Choice } from '../../domain/spreadsheets/table-form.ts';
import { fold } from '../../text/fold.ts';
import { foldWhiteSpace } from '../../text/white-space.ts';
import type { KeptWords } from './choice-lists.ts';
import type { Places } from './column-specs.ts';
import { headerOf } from './sheet-forms.ts';
import type { SheetWords } from './sheet-words.ts';

/** A sheet has its head among its first rows. */
const mostLinesAbove = 30;
/** More bodies than any fact has. */
const mostPlaces = 40;

/** The id of the plan that the guide of a workbook names; null where it is not to be found. */
export function findPlanId(guide: Sheet | null, { guide: { planId } }: SheetWords): string | null {
  for (const { cells } of guide?.rows ?? []) {
    const at = cells.findIndex((cell) => keyOf(cell) === fold(planId));
    const beside = at < 0 ? null : cells.slice(at + 1).find((cell) => cell?.kind === 'text');
    if (beside?.kind === 'text') return foldWhiteSpace(beside.text);
  }
  return null;
}

/** The words that a workbook gave indicators and agencies when it was sent out: their names may be others by now. */
export function findKeptWords(lists: Sheet | null, { listNames, keptNames }: SheetWords): KeptWords {
  const [head, ...rows] = lists?.rows ?? [];
  const columnOf = (name: string): number =>
    head?.cells.findIndex((cell) => keyOf(cell) === fold(name)) ?? -1;
  const read = (name: string): readonly Choice[] => {
    const [words, values] = [columnOf(name), columnOf(keptNames(name))];
    return rows.flatMap(({ cells }): readonly Choice[] => {
      const [word, value] = [cells[words], cells[values]];
      return word?.kind === 'text' && value?.kind === 'text' ? [{ word: word.text, value: value.text }] : [];
    });
  };
  return { indicator: read(listNames.indicator), agency: read(listNames.agency) };
}

/** How many places the sheets of a workbook have for each list of bodies, whatever the drafts would need by now. */
export function findPlaces(tasks: Sheet | null, duties: Sheet | null, words: SheetWords): Places {
  const count = (sheet: Sheet | null, id: 'task' | 'duty', list: keyof Places): number => {
    const heads = new Set(sheet?.rows.slice(0, mostLinesAbove).flatMap(({ cells }) => cells.map(keyOf)));
    const isThere = (at: number): boolean =>
      ['agency', 'printed', 'role', 'rolePrinted'].some((part) =>
        heads.has(fold(headerOf(words, id, `${list}.${at}.${part}`))),
      );
    const places = Array.from({ length: mostPlaces }, (_, at) => at).filter(isThere);
    return Math.max(1, ...places.map((at) => at + 1));
  };
  return {
    given: count(tasks, 'task', 'given'),
    support: count(tasks, 'task', 'support'),
    from: count(duties, 'duty', 'from'),
    to: count(duties, 'duty', 'to'),
  };
}

function keyOf(cell: SheetCell | null | undefined): string | null {
  return cell?.kind === 'text' ? fold(foldWhiteSpace(cell.text)) : null;
}
