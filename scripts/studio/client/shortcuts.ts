import { isShortcut } from '../../../src/islands/input/is-shortcut.ts';

/** What is asked for with a key. */
export type Command =
  | 'confirm'
  | 'mend'
  | 'drop'
  | 'next'
  | 'previous'
  | 'undo'
  | 'add'
  | 'filter'
  | 'go-to'
  | 'help'
  | 'leave'
  | { readonly digit: number };

const letters: Readonly<Record<string, Command>> = {
  x: 'confirm',
  s: 'mend',
  b: 'drop',
  n: 'next',
  p: 'previous',
  u: 'undo',
  t: 'add',
  f: 'filter',
  g: 'go-to',
  '?': 'help',
};

const named: Readonly<Record<string, Command>> = {
  Enter: 'confirm',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Escape: 'leave',
};

const storage = 'phim-tat';

/** The keys of the page. Those of one letter can be turned off: a voice that is typed presses them unasked. */
export class Shortcuts {
  areOn = read() !== 'tat';

  turn(areOn: boolean): void {
    this.areOn = areOn;
    write(areOn ? 'bat' : 'tat');
  }

  /** What a key asks for; null where it is typed, or belongs to what has the focus. */
  toCommand(event: KeyboardEvent): Command | null {
    if (event.isComposing || event.defaultPrevented || !isShortcut(event)) return null;
    const command = named[event.key];
    if (command !== undefined) return event.key === 'Enter' && opensItself(event.target) ? null : command;
    if (!this.areOn) return null;
    // An input method for Vietnamese may take the letter for itself; the key is the same.
    const letter = event.key === 'Process' ? event.code.replace(/^Key/, '') : event.key;
    if (/^[0-9]$/.test(letter)) return { digit: Number(letter) };
    return letters[letter.toLowerCase()] ?? null;
  }
}

/** A link or a button that has the focus is what Enter is for. */
function opensItself(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, summary') !== null;
}

function read(): string | null {
  try {
    return localStorage.getItem(storage);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(storage, value);
  } catch {}
}
