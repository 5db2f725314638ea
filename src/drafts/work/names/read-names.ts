import { anyOf, toPlain } from '../words.ts';
import type { NameSpan, ReadName } from './read-name.ts';
import { nounVerbs, workVerbs } from './work-verbs.ts';

const separator = /\s*[,;]\s*(?:(?:và|cùng)\s+)?|\s+(?:và|cùng|&)\s+(?:với\s+)?/uy;

/** A list of names that begins at a place of running text, and where it ends; empty where no name begins there. */
export function readNames(text: string, at: number, readName: ReadName): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let next: number | null = at; next !== null;) {
    const name: NameSpan | null = readName(text, next);
    if (name === null) break;
    found.push(name);
    next = separatorEnd(text, name.end);
  }
  return found;
}

/**
 * The names of a text that is a list of names and nothing else, such as a cell. It is cut at semicolons, and at commas
 * and “và” where a name begins behind them: “Các sở, ban, ngành tỉnh” is one. Null where it is no such list.
 */
export function splitNames(text: string, readName: ReadName): readonly string[] | null {
  const names: string[] = [];
  for (const part of text.split(';')) {
    let start = 0;
    for (let at = 0; at < part.length; at += 1) {
      const end = separatorEnd(part, at);
      if (end === null || readName(part, end) === null) continue;
      // Behind the last name that can be read, not within it: “Sở Văn hóa, Thể thao và Du lịch”.
      const current = readName(part, start + leadingSpace(part, start));
      if (current !== null && current.end > at) continue;
      names.push(part.slice(start, at));
      start = end;
      at = end - 1;
    }
    names.push(part.slice(start));
  }
  const whole = names
    .map((name) => name.replace(/^\s*(?:và\s+)?|[\s.,:]+$/gu, ''))
    .filter((name) => name !== '');
  return whole.length > 0 && whole.every((name) => isName(name, readName)) ? whole : null;
}

const verb = new RegExp(`^[\\s,]*${anyOf(workVerbs.filter((word) => !nounVerbs.has(word)))}`, 'u');

/** Whether a text begins with a name and does not go on to say what the body does. */
function isName(text: string, readName: ReadName): boolean {
  const name = readName(text, 0);
  return name !== null && !verb.test(toPlain(text.slice(name.end)));
}

function leadingSpace(text: string, at: number): number {
  return /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
}

function separatorEnd(text: string, at: number): number | null {
  separator.lastIndex = at;
  return separator.test(text) ? separator.lastIndex : null;
}
