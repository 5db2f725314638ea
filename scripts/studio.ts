import { commandWords } from '../src/wording/vi/commands.ts';
import { studioWords as words } from '../src/wording/vi/studio.ts';
import { Failure } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { bundleClient } from './studio/bundle-client.ts';
import { PlanFiles } from './studio/plan-files.ts';
import { startStudio } from './studio/start-studio.ts';

await runCommand({ takesWords: true }, async ({ given: [plan = null], settings, atEnd, untilStopped }) => {
  const files = new PlanFiles(settings.corpusRoot, settings.asOf);
  const { plans } = await files.readAll();
  if (plan !== null && !plans.some(({ id }) => id === plan)) {
    throw new Failure(words.unknownPlan(plan));
  }
  const client = await bundleClient();
  const server = await startStudio({ files, client, port: settings.port, onError: console.error });
  atEnd(() => void server.close());
  console.log(words.serving(plan === null ? server.address : `${server.address}ke-hoach/${plan}`));
  console.log(commandWords.howToStop);
  await untilStopped();
  return true;
});
