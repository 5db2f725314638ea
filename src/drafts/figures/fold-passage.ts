import { unifyToneMark } from '../../text/fold.ts';

/** A passage in small letters and the old style of tone marks, letter for letter as long as it was. */
export function foldPassage(text: string): string {
  const folded = unifyToneMark(text).toLowerCase();
  return folded.length === text.length ? folded : text.toLowerCase();
}
