import { findNearest } from '../../src/text/nearest.ts';
import { commandWords as words } from '../../src/wording/vi/commands.ts';
import { Failure } from './failure.ts';

/** What may stand after the name of a command. */
export interface Accepted<Flag extends string, Option extends string> {
  /** Options that are set or not: `--verbose`. */
  readonly flags?: readonly Flag[];
  /** Options that have a value: `--id x`, `--id=x`. */
  readonly options?: readonly Option[];
  readonly takesWords?: boolean;
}

/** What stands there. */
export interface Arguments<Flag extends string, Option extends string> {
  readonly has: (flag: Flag) => boolean;
  /** The value of an option; null where it is not set. */
  readonly value: (option: Option) => string | null;
  readonly given: readonly string[];
}

/** Reads the words after the name of a command. @throws Failure at the first that cannot be followed. */
export function readArguments<Flag extends string, Option extends string>(
  asked: readonly string[],
  { flags = [], options = [], takesWords = false }: Accepted<Flag, Option>,
): Arguments<Flag, Option> {
  const known = [...flags, ...options].map((name) => `--${name}`);
  const withValue = new Set(options.map((name) => `--${name}`));
  const set = new Map<string, string>();
  const given: string[] = [];
  for (let at = 0; at < asked.length; at += 1) {
    const word = asked[at] ?? '';
    const [, name = '', , own = null] = /^(-[^=]*)(=(.*))?$/su.exec(word) ?? [];
    if (!word.startsWith('-') && takesWords) {
      given.push(word);
      continue;
    }
    const takesValue = withValue.has(name);
    if (!known.includes(name) || (own !== null && !takesValue)) {
      throw new Failure(words.unknownArgument(word, known, findNearest(name, known)));
    }
    if (set.has(name)) throw new Failure(words.argumentTwice(name));
    const next = asked[at + 1];
    if (takesValue && own === null && (next === undefined || next.startsWith('--'))) {
      throw new Failure(words.valueMissing(name));
    }
    if (takesValue && own === null) at += 1;
    set.set(name, takesValue ? (own ?? next ?? '') : '');
  }
  return {
    given,
    has: (flag) => set.has(`--${flag}`),
    value: (option) => set.get(`--${option}`) ?? null,
  };
}
