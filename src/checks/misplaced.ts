import type { Corpus } from '../domain/corpus.ts';
import { findNearest } from '../text/nearest.ts';
import { toSlug } from '../text/slug.ts';
import { planFiles } from './plan-files.ts';
import { planNames } from './unread.ts';

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
  const names = planFiles.get(folder);
  if (names !== undefined && fact !== undefined) {
    const plan = nearestOf(name, plans);
    const right = names.includes(fact) ? fact : nearestOf(`${stemOf(fact)}.json`, new Set(names));
    return plan === null || right === null ? null : `data/${folder}/${plan}/${right}`;
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
