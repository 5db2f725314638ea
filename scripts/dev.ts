import { commandWords as words } from '../src/wording/vi/commands.ts';
import { openWorkspace } from './build/workspace.ts';
import { explain } from './command/explain.ts';
import { runCommand } from './command/run-command.ts';
import { startDevServer } from './dev/dev-server.ts';
import { reportFindings } from './report-findings.ts';

await runCommand({ flags: ['verbose'] }, async ({ settings, has, atEnd, untilStopped }) => {
  const workspace = await openWorkspace();
  atEnd(workspace.remove);
  const address = await startDevServer(settings, workspace, {
    isVerbose: has('verbose'),
    onFindings: reportFindings,
    onError: (error) => console.error(explain(error)),
  });
  console.log(words.developing(address));
  console.log(words.howToStop);
  await untilStopped();
  return true;
});
