import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Finding } from '../../src/schema/finding.ts';
import { newWording as words } from '../../src/wording/vi/new.ts';
import { Failure } from '../command/failure.ts';
import type { Question } from './question.ts';

/** Whom the command speaks with: the options that were given, and a person at the terminal, or nobody. */
export interface Asker {
  /** The value of an option; null where it was not given. */
  readonly given: (option: string) => string | null;
  /** Shows a line and waits for the answer; null where nobody is asked. */
  readonly ask: ((prompt: string) => Promise<string>) | null;
  readonly say: (line: string) => void;
  /** Shows findings. */
  readonly report: (findings: readonly Finding[]) => void;
}

/** The answer to a question, or what is suggested; null where it stays unknown. @throws Failure for an option that is wrong. */
export async function answer<Value>(question: Question<Value>, asker: Asker): Promise<Value | null> {
  const { option, suggested, isNeeded, parse } = question;
  const given = asker.given(option);
  if (given !== null) {
    if (isNone(given) && !isNeeded) return null;
    const parsed = parse(given.trim());
    if ('problem' in parsed) throw new Failure(words.optionWrong(option, parsed.problem));
    return parsed.value;
  }
  if (asker.ask === null) return suggested;
  for (;;) {
    const typed = (await asker.ask(toPrompt(question))).trim();
    if (typed === '' && (suggested !== null || !isNeeded)) return suggested;
    if (isNone(typed)) {
      if (!isNeeded) return null;
      asker.say(words.answerNeeded);
      continue;
    }
    const parsed = parse(typed);
    if ('value' in parsed) return parsed.value;
    asker.say(parsed.problem);
  }
}

/** What a person types for what nobody knows. */
function isNone(typed: string): boolean {
  return typed === '' || typed === '-';
}

function toPrompt<Value>({ text, suggested, isNeeded, show }: Question<Value>): string {
  if (suggested !== null) return words.promptSuggested(text, show(suggested), !isNeeded);
  return isNeeded ? words.promptNeeded(text) : words.promptOptional(text);
}

/** Asks at a terminal, a line an answer. `stop` is called where the person ends it: Ctrl+C, Ctrl+D. */
export function askAtTerminal(
  input: Readable,
  output: Writable,
  stop: () => void,
): { readonly ask: (prompt: string) => Promise<string>; readonly close: () => void } {
  const lines = createInterface({ input, output });
  lines.on('SIGINT', stop);
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (prompt) => {
      lines.setPrompt(prompt);
      lines.prompt();
      const { value, done } = await typed.next();
      if (done !== true) return value;
      stop();
      throw new Failure(words.askingEnded);
    },
    close: () => lines.close(),
  };
}
