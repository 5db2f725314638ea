import { findAll } from '../../domain/clauses/passages.ts';
import { foldPassage } from './fold-passage.ts';
import { leadWords, startValue, tailWords } from './words/phrase-words.ts';

/** Fewer words before a figure name nothing where words follow it. */
const fewest = 3;
/** How much of a clause may stand in a name. */
const longest = 120;

/**
 * The words of a measure without its figure, its year and what only leads up to them: those before the figure where they
 * say something, else those after it. Words of the clause, in their order, and no others.
 */
export function nameMeasure(words: string, printed: string): string {
  const [at = -1] = findAll(words, printed);
  const before = at < 0 ? words : strip(withoutBase(words.slice(0, at)));
  const after = at < 0 ? '' : strip(words.slice(at + printed.length));
  const name = before.split(' ').length >= fewest || after === '' ? before : after;
  const [short = name] = name.split(/[(;]|, (?:nhất là|trong đó|góp phần)/u);
  return shorten((short.trim() === '' ? name : short).trim());
}

/** Words up to the value that a figure starts from. */
function withoutBase(words: string): string {
  return words.replace(startValue, '');
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

function shorten(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–-]+$/u, '');
}
