import fs from 'node:fs';

/** Loaded before a script, makes the disk full for the page of all plans, which Astro writes in the middle of a build. */
const write = fs.promises.writeFile;
fs.promises.writeFile = async (...given) => {
  const path = String(given[0]);
  if (path.endsWith('/ke-hoach/index.html')) {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path });
  }
  return write(...given);
};
