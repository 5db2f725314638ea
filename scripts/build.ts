import { buildSite, sayWhatStands } from './build/build-site.ts';
import { runCommand } from './command/run-command.ts';

await runCommand({ flags: ['verbose'], afterFailure: sayWhatStands }, buildSite);
