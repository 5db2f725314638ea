import { findingAt } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

const known: readonly RegExp[] = [
  /^content\/plans\/[a-z0-9-]+\.mdx$/,
  /^content\/pages\/[a-z0-9-]+\.mdx$/,
  /^data\/(provinces|permalinks|abbreviations)\.json$/,
  /^data\/(indicators|agencies|observations)\/[a-z0-9-]+\.json$/,
  /^data\/plans\/[a-z0-9-]+\/(targets|tasks|duties|counts)\.json$/,
  /^data\/reports\/[a-z0-9-]+\/[a-z0-9-]+\.json$/,
];
const folders = [
  'content/plans',
  'content/pages',
  'data',
  'data/indicators',
  'data/agencies',
  'data/observations',
  'data/plans',
  'data/reports',
];

/** Every file in `content/` and `data/` is one that the site reads; a file under a wrong name would be silently lost. */
export const checkKnownFiles: Rule = ({ authored }) =>
  authored
    .filter(({ file }) => !known.some((pattern) => pattern.test(file)))
    .map(({ file }) => {
      const folder = file.slice(0, file.lastIndexOf('/'));
      const nearest = folders.includes(folder) ? null : findNearest(folder, folders);
      return findingAt({ file, line: 1, column: 1 }, 'file-unknown', { nearest });
    });
