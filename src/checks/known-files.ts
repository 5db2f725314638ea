import { type Finding, findingAt } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';
import { toSlug } from '../text/slug.ts';
import { planFiles } from './plan-files.ts';
import type { Rule } from './rule.ts';

const known: readonly RegExp[] = [
  /^content\/plans\/[a-z0-9-]+\.mdx$/,
  /^content\/pages\/[a-z0-9-]+\.(mdx|png|jpe?g|webp|avif|gif)$/,
  /^data\/(site|provinces|permalinks|abbreviations)\.json$/,
  /^data\/(indicators|agencies|observations)\/[a-z0-9-]+\.json$/,
  ...[...planFiles].map(
    ([folder, names]) =>
      new RegExp(`^data/${folder}/[a-z0-9-]+/(${names.map((name) => RegExp.escape(name)).join('|')})$`),
  ),
  /^data\/reports\/[a-z0-9-]+\/[a-z0-9-]+\.json$/,
  // What git wants in a folder.
  /\/\.git(keep|ignore)$/,
];
const folders = [
  'content/plans',
  'content/pages',
  'data',
  'data/indicators',
  'data/agencies',
  'data/observations',
  'data/plans',
  'data/drafts',
  'data/reports',
  'data/sources',
];
/** Every file in `content/` and `data/` is one that the site reads; a file under a wrong name would be silently lost. */
export const checkKnownFiles: Rule = ({ files }) =>
  files.filter((file) => !known.some((pattern) => pattern.test(file))).map(describe);

/** Of plain text under another ending, as editors and Notepad save it. */
function rightName(name: string, expected: string): string | null {
  const plain = /^(.*?)(\.(mdx?|markdown|json|txt))+$/i.exec(name)?.[1];
  const isMeant = expected === '.mdx' || /\.json/i.test(name);
  return plain === undefined || !isMeant ? null : `${plain}${expected}`;
}

function describe(file: string): Finding {
  const place = { file, line: 1, column: 1 };
  const slash = file.lastIndexOf('/');
  const [folder, name] = [file.slice(0, slash), file.slice(slash + 1)];
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  if (/^(~\$|\.~lock\.)/.test(name)) return findingAt(place, 'file-of-office', null);
  if (/^(thumbs\.db|desktop\.ini|\.ds_store)$/i.test(name)) return findingAt(place, 'file-of-system', null);
  const expected = folder.startsWith('content') ? '.mdx' : '.json';
  const isHome = folders.includes(folder) || /^data\/(plans|drafts|reports)\/[^/]+$/.test(folder);
  if (isHome && ending !== expected) {
    return findingAt(place, 'file-ending', { ending, expected, right: rightName(name, expected) });
  }
  const names = planFiles.get(/^data\/([^/]+)\/[^/]+$/.exec(folder)?.[1] ?? '');
  if (names !== undefined) {
    return findingAt(place, 'fact-file-name', { names, nearest: findNearest(name, names) });
  }
  if (isHome && toSlug(stem) !== stem) {
    return findingAt(place, 'file-name', { name, right: `${toSlug(stem)}${ending}` });
  }
  const nearest = folders.includes(folder) ? null : findNearest(folder, folders);
  return findingAt(place, 'file-unknown', { nearest });
}
