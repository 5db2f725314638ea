import type { Place } from '../schema/finding.ts';

/** The line and column of an offset in a text. */
export function placeAt(text: string, file: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { file, line: before.split('\n').length, column: offset - lastBreak };
}
