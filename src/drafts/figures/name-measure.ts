import { findAll } from '../../domain/clauses/passages.ts';
import { foldPassage } from './fold-passage.ts';
import type { Measured } from './reading.ts';
import {
  joinWords,
  leadsToFigure,
  leadWords,
  startValue,
  tailWords,
  yearlyMark,
} from './words/phrase-words.ts';

/** Fewer words before a figure name nothing where words follow it. */
const fewest = 3;
/** How much of a clause may stand in a name. */
const longest = 120;

/**
 * The words of a measure without its figure, its year and what only leads up to them: those before the figure where they
 * lead to it or nothing follows, else those after it. Words of the clause, in their order, and no others.
 */
export function nameMeasure({ words, printed }: Measured): string {
  const plain = words.replace(/\s*\([^()]*\)/gu, (group) => (group.includes(printed) ? group : ''));
  const [at = -1] = printed === '' ? [] : findAll(plain, printed);
  const ahead = at < 0 ? plain : plain.slice(0, at);
  const before = strip(ahead.replace(startValue, ''));
  const after = at < 0 ? '' : strip(plain.slice(at + printed.length).replace(yearlyMark, ''));
  const isAhead = leadsToFigure.test(foldPassage(ahead)) || after.split(' ').length < fewest;
  const name = after === '' || (isAhead && before.split(' ').length >= fewest) ? before : after;
  const [short = name] = name.split(/[(;]|, (?:nhất là|trong đó|góp phần)/u);
  return shorten((short.trim() === '' ? name : short).trim());
}

function strip(text: string): string {
  let rest = text.trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    const folded = foldPassage(rest);
    const lead = leadWords.exec(folded)?.[0].length ?? 0;
    const tail = tailWords.exec(folded.slice(lead));
    rest = rest.slice(lead, tail === null ? undefined : lead + tail.index).trim();
  }
  return rest.replace(/^[\s,;:.)–-]+|[\s,;:.(–-]+$/gu, '');
}

/** A long name ends before the last words that join a further phrase to it, so that it breaks no phrase. */
function shorten(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  const joins = [...foldPassage(cut).matchAll(joinWords)].map(({ index }) => index);
  const end = joins.findLast((at) => at >= longest / 2) ?? Math.max(cut.lastIndexOf(' '), 1);
  return cut.slice(0, end).replace(/[\s,;:–-]+$/u, '');
}
