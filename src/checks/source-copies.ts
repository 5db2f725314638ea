import { type Corpus, sourcesFolder } from '../domain/corpus.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

/** Endings of what is published byte for byte: nothing that a browser would run in the site's name. */
const kept = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\.(txt|md|csv|pdf|docx)$/;

/**
 * The copies of the source documents are plain files of known kinds, directly in their folder, and none is ever
 * replaced: its SHA-256 is that of the ledger.
 */
export const checkSourceCopies: Rule = (corpus) => [
  ...[...corpus.sources.keys()].flatMap((name) => checkKind(name)),
  ...checkHashes(corpus),
];

function checkKind(name: string): readonly Finding[] {
  const place = { file: `${sourcesFolder}/${name}`, line: 1, column: 1 };
  if (name.includes('/')) return [findingAt(place, 'copy-in-subfolder', { name, folder: sourcesFolder })];
  return kept.test(name) ? [] : [findingAt(place, 'copy-kind', null)];
}

function checkHashes({ sources, permalinks, locatePermalink, unread }: Corpus): readonly Finding[] {
  const recorded = Object.entries(permalinks.sources);
  const changed = recorded.flatMap(([name, sha256]) => {
    const copy = sources.get(name);
    // One that is there and cannot be read was told of already.
    if (unread.has(`${sourcesFolder}/${name}`)) return [];
    if (copy === undefined) {
      const place = locatePermalink(['sources', name]);
      return [findingAt(place, 'copy-lost', { name, folder: sourcesFolder })];
    }
    if (copy.sha256 === sha256) return [];
    const place = { file: `${sourcesFolder}/${name}`, line: 1, column: 1 };
    return [findingAt(place, 'copy-replaced', { found: copy.sha256, recorded: sha256 })];
  });
  if (unread.has('data/permalinks.json')) return changed;
  // One that cannot be published is told of as that.
  const fresh = [...sources.keys()].filter(
    (name) => permalinks.sources[name] === undefined && checkKind(name).length === 0,
  );
  const [first] = fresh;
  if (first === undefined) return changed;
  const facts = { count: fresh.length, first };
  return [...changed, findingAt(locatePermalink([]), 'copies-unrecorded', facts)];
}
