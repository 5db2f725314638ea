import type { Corpus } from '../domain/corpus.ts';
import { findNearest } from '../text/nearest.ts';
import { toSlug } from '../text/slug.ts';
import { planNames } from './unread.ts';

const factFiles: ReadonlySet<string> = new Set(['targets.json', 'tasks.json', 'duties.json', 'counts.json']);

/** The corpus in which a file under a wrong name or in a wrong folder is one that could not be read, under its right name. */
export function withMisplaced(corpus: Corpus): Corpus {
  const there = new Set(corpus.files);
  const known = { plans: planNames(corpus), provinces: new Set(corpus.provinces.map(({ id }) => id)) };
  const meant = corpus.files.flatMap((file) => meantBy(file, known) ?? []);
  const unread = new Set([...corpus.unread, ...meant.filter((file) => !there.has(file))]);
  return unread.size === corpus.unread.size ? corpus : { ...corpus, unread };
}

/** The path at which a file would be read; null where it is read, or where nobody can tell. */
function meantBy(
  file: string,
  { plans, provinces }: Readonly<Record<'plans' | 'provinces', ReadonlySet<string>>>,
): string | null {
  const [top = '', folder = '', name = '', fact] = file.split('/');
  if (top === 'content') {
    if (folder === 'pages' || name === '' || /^content\/plans\/[^/]+\.mdx$/.test(file)) return null;
    return `content/plans/${toSlug(stemOf(name))}.mdx`;
  }
  if (folder === 'plans' && fact !== undefined) {
    const plan = nearestOf(name, plans);
    const right = factFiles.has(fact) ? fact : nearestOf(`${stemOf(fact)}.json`, factFiles);
    return plan === null || right === null ? null : `data/plans/${plan}/${right}`;
  }
  if (folder === 'agencies' || folder === 'observations') {
    const province = nearestOf(stemOf(name), provinces);
    return province === null ? null : `data/${folder}/${province}.json`;
  }
  return null;
}

/** `tasks` of `tasks.json.txt`. */
function stemOf(name: string): string {
  return name.replace(/(\.\w+)+$/, '');
}

function nearestOf(name: string, known: ReadonlySet<string>): string | null {
  return known.has(name) ? name : findNearest(name, [...known]);
}
