/** The folders of `data/` that hold a folder a plan in which the names of the files are given. */
export const planFiles: ReadonlyMap<string, readonly string[]> = new Map([
  ['plans', ['targets.json', 'tasks.json', 'duties.json', 'counts.json']],
  [
    'drafts',
    ['targets.json', 'tasks.json', 'duties.json', 'indicators.json', 'agencies.json', 'dropped.json'],
  ],
]);
