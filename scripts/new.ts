import { findNearest } from '../src/text/nearest.ts';
import { newWording as words } from '../src/wording/vi/new.ts';
import { Failure } from './command/failure.ts';
import { runCommand } from './command/run-command.ts';
import { type Asker, askAtTerminal } from './new/asker.ts';
import { newPlan } from './new/plan.ts';
import { planOptions } from './new/plan-questions.ts';
import { reportFindings } from './report-findings.ts';

/** What can be added to the corpus: each with what it is made of and asked about. */
const kinds = { plan: { options: planOptions, add: newPlan } } as const;

type Kind = keyof typeof kinds;

const names = Object.keys(kinds);
const [asked = null] = process.argv.slice(2);
const kind = isKind(asked) ? asked : null;
const options = kind === null ? planOptions : kinds[kind].options;

await runCommand({ flags: ['yes', 'all'], options, takesWords: true }, async (run) => {
  if (kind === null) throw new Failure(words.kindUnknown(asked, names, findNearest(asked ?? '', names)));
  const [, ...files] = run.given;
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = run.has('yes') || !isTerminal ? null : askAtTerminal(process.stdin, process.stdout, stop);
  const asker: Asker = {
    given: (option) => run.value(option as (typeof options)[number]),
    ask: terminal?.ask ?? null,
    say: console.log,
    report: reportFindings,
  };
  try {
    return await kinds[kind].add(files, run, asker);
  } finally {
    terminal?.close();
  }
});

function isKind(word: string | null): word is Kind {
  return word !== null && Object.hasOwn(kinds, word);
}

/** As Ctrl+C does where no line is being typed. */
function stop(): void {
  process.kill(process.pid, 'SIGINT');
}
