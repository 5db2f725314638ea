import { commandWords as words } from '../src/wording/vi/commands.ts';
import { buildSite } from './build/build-site.ts';
import { runCommand } from './command/run-command.ts';
import { startServer } from './server.ts';

// A province that does not exist, with every status there is: what the site looks like once reports come in.
Object.assign(process.env, {
  CORPUS_ROOT: 'src/testing/tinh-mau',
  OUT_DIR: '.cache/demo',
  SAMPLE_DATA: '1',
  // A day soon after its last report; on later days its deadlines would all lie in the past.
  AS_OF: process.env['AS_OF'] || '2026-02-15',
});

await runCommand({ flags: ['verbose'] }, async (run) => {
  const { outFolder, basePath, port } = run.settings;
  if (!(await buildSite(run))) return false;
  const server = await startServer({ folder: outFolder, base: basePath, port });
  run.atEnd(() => void server.close());
  console.log(words.sampleServing(server.address));
  console.log(words.howToStop);
  await run.untilStopped();
  return true;
});
