import { readComparison } from './comparators.ts';
import type { OwnWords } from './split-figures.ts';
import { findUnitAfter } from './units.ts';
import {
  fillersOfGoals,
  ofWhole,
  onPeople,
  partOfIt,
  partOpening,
  subjectless,
  twoMeasures,
} from './words/phrase-words.ts';

/**
 * Whether the words of a figure say what it measures; “và đến năm 2030 đạt mức 45%” does not, nor does “40 tổ chức” where
 * `before` speaks of such. Folded text.
 */
export function hasOwnSubject(
  folded: string,
  { start, end, figure }: OwnWords,
  before: string | null,
): boolean {
  const [after = ''] = folded.slice(figure.end, end).replace(ofWhole, ' ').split(partOfIt);
  const noun = findUnitAfter(after)?.noun ?? null;
  const isSaid = noun !== null && before?.includes(noun) === true;
  const plain = isSaid ? after.replace(noun, ' ').replace(onPeople, ' ') : after;
  const words = `${folded.slice(start, figure.start)} ${plain}`;
  const rest = words.replace(subjectless, ' ').match(/\p{L}+/gu) ?? [];
  return rest.filter((word) => !fillersOfGoals.has(word)).length > 0;
}

/** Whether the words of a figure begin with taking a part of what was said before. Folded text. */
export function isPartOpening(folded: string, { start }: OwnWords): boolean {
  return partOpening.test(folded.slice(start));
}

/** The words of each measure for which a figure stands: one, or two where “số … và số …” share it. */
export function findMeasures(text: string, folded: string, own: OwnWords): readonly string[] {
  const { start } = readComparison(text, folded, { ...own.figure, limit: own.end, isRange: false });
  const ahead = folded.slice(own.start, start);
  const groups = twoMeasures.exec(ahead);
  const { first, second } = groups?.groups ?? {};
  if (groups === null || first === undefined || second === undefined) return [text.slice(own.start, own.end)];
  const firstAt = own.start + groups.index;
  const secondAt = own.start + groups.index + groups[0].length - second.length;
  const rest = text.slice(start, own.end);
  return [`${text.slice(firstAt, firstAt + first.length)} ${rest}`, `${text.slice(secondAt, start)} ${rest}`];
}
