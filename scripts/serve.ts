import { commandWords as words } from '../src/wording/vi/commands.ts';
import { runCommand } from './command/run-command.ts';
import { startServer } from './server.ts';

await runCommand({}, async ({ settings: { outFolder, basePath, port }, atEnd, untilStopped }) => {
  const server = await startServer({ folder: outFolder, base: basePath, port });
  atEnd(() => void server.close());
  console.log(words.serving(server.address));
  console.log(words.howToStop);
  await untilStopped();
  return true;
});
