import type { Corpus } from '../domain/corpus.ts';
import { findNearest } from '../text/nearest.ts';
import { toSlug } from '../text/slug.ts';
import { planNames } from './unread.ts';

const factFiles = ['targets.json', 'tasks.json', 'duties.json', 'counts.json'];

/** The corpus in which a file under a wrong name or in a wrong folder is one that could not be read, under its right name. */
export function withMisplaced(corpus: Corpus): Corpus {
  const meant = corpus.files.flatMap((file) => meantBy(file, corpus) ?? []);
  const unread = new Set([...corpus.unread, ...meant.filter((file) => !corpus.files.includes(file))]);
  return unread.size === corpus.unread.size ? corpus : { ...corpus, unread };
}

/** The path at which a file would be read; null where it is read, or where nobody can tell. */
function meantBy(file: string, corpus: Corpus): string | null {
  const [top = '', folder = '', name = '', fact] = file.split('/');
  if (top === 'content') {
    if (folder === 'pages' || name === '' || /^content\/plans\/[^/]+\.mdx$/.test(file)) return null;
    return `content/plans/${toSlug(stemOf(name))}.mdx`;
  }
  if (folder === 'plans' && fact !== undefined) {
    const plan = nearestOf(name, planNames(corpus));
    const right = factFiles.includes(fact) ? fact : nearestOf(`${stemOf(fact)}.json`, factFiles);
    return plan === null || right === null ? null : `data/plans/${plan}/${right}`;
  }
  if (folder === 'agencies' || folder === 'observations') {
    const province = nearestOf(
      stemOf(name),
      corpus.provinces.map(({ id }) => id),
    );
    return province === null ? null : `data/${folder}/${province}.json`;
  }
  return null;
}

/** `tasks` of `tasks.json.txt`. */
function stemOf(name: string): string {
  return name.replace(/(\.\w+)+$/, '');
}

function nearestOf(name: string, known: Iterable<string>): string | null {
  const names = [...known];
  return names.includes(name) ? name : findNearest(name, names);
}
