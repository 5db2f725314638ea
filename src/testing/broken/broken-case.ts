import type { FileFault, FoundFile } from '../../parse/files/found-file.ts';
import { type LegacyEncoding, saveAs } from './legacy-encodings.ts';
import { ledgerFile, recordAll } from './sound-corpus.ts';

/** One broken input: what it shows, how the sound corpus is broken, and what an editor is then told. */
export interface BrokenCase {
  readonly title: string;
  readonly steps: readonly BrokenStep[];
  /** One finding a line, as it is printed. */
  readonly expected: readonly string[];
}

/** A change of the sound corpus: a verb (`edit`, `bytes`, `file`, `save`, `link`, `lock`, `delete`, `move`, `ledger`), its words and lines. */
interface BrokenStep {
  readonly verb: string;
  readonly words: readonly string[];
  readonly body: string;
}

const encoder = new TextEncoder();

/**
 * Reads a case: a sentence, then sections that begin with `=== `. In the text of a section `\u{200b}` stands for a
 * character and `\repeat{3}{ab}` for a run.
 * @throws Error when a section has no verb that is known.
 */
export function parseBrokenCase(text: string): BrokenCase {
  const [title = '', ...sections] = text.split(/^=== /m);
  const steps = sections.map((section) => {
    const [head = '', ...lines] = section.split('\n');
    const [verb = '', ...words] = head.trim().split(/\s+/);
    return { verb, words: words.map(expand), body: lines.join('\n') };
  });
  const expected = steps.find(({ verb }) => verb === 'expected')?.body.trim() ?? '';
  return {
    title: title.trim(),
    steps: steps.filter(({ verb }) => verb !== 'expected'),
    expected: expected === '' ? [] : expected.split('\n'),
  };
}

/** The same case with other expectations, as a file. */
export function formatBrokenCase(text: string, told: readonly string[]): string {
  const before = text.split(/^=== expected$/m)[0]?.trimEnd() ?? '';
  return `${before}\n=== expected\n${told.join('\n')}\n`;
}

/** The files of the sound corpus after the steps of a case. @throws Error when a step changes nothing. */
export function applyBrokenCase(sound: readonly FoundFile[], { steps }: BrokenCase): readonly FoundFile[] {
  const files = new Map(sound.map(({ file, content }) => [file, content]));
  for (const step of steps) apply(files, step);
  return [...files]
    .map(([file, content]) => ({ file, content }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function apply(files: Map<string, Uint8Array | FileFault>, { verb, words, body }: BrokenStep): void {
  const [file = '', other = ''] = words;
  switch (verb) {
    case 'edit':
      files.set(file, encoder.encode(edit(textOf(files, file), body, file)));
      break;
    case 'bytes':
      files.set(file, replaceBytes(contentOf(files, file), other, words[2] ?? ''));
      break;
    case 'file':
      files.set(file, encoder.encode(expand(body)));
      break;
    case 'save':
      files.set(file, saveAs(textOf(files, file), other as LegacyEncoding));
      break;
    case 'link':
      files.set(file, 'link');
      break;
    case 'lock':
      textOf(files, file);
      files.set(file, 'unreadable');
      break;
    case 'delete':
      if (!files.delete(file)) throw new Error(`there is no ${file}`);
      break;
    case 'move':
      files.set(other, encoder.encode(textOf(files, file)));
      files.delete(file);
      break;
    case 'ledger':
      // `=== ledger anew` forgets what was recorded.
      if (file === 'anew') files.delete(ledgerFile);
      files.set(ledgerFile, recordAll([...files].map(([name, content]) => ({ file: name, content }))));
      break;
    default:
      throw new Error(`unknown section “${verb}”`);
  }
}

function contentOf(files: ReadonlyMap<string, Uint8Array | FileFault>, file: string): Uint8Array {
  const content = files.get(file);
  if (content === undefined || typeof content === 'string') throw new Error(`there is no ${file}`);
  return content;
}

function textOf(files: ReadonlyMap<string, Uint8Array | FileFault>, file: string): string {
  return new TextDecoder().decode(contentOf(files, file));
}

/** Bytes by their hexadecimal digits, the first place where they stand. */
function replaceBytes(content: Uint8Array, from: string, to: string): Uint8Array {
  const at = Buffer.from(content).indexOf(from, 0, 'hex');
  if (at < 0) throw new Error(`there are no bytes ${from}`);
  return Buffer.concat([
    content.subarray(0, at),
    Buffer.from(to, 'hex'),
    content.subarray(at + from.length / 2),
  ]);
}

/** Lines of `--- ` are what stands there, the lines of `+++ ` after them what comes in its place. */
function edit(text: string, body: string, file: string): string {
  const pairs: { from: string[]; to: string[] }[] = [];
  for (const line of body.trimEnd().split('\n')) {
    const last = pairs.at(-1);
    if (line.startsWith('---')) {
      if (last === undefined || last.to.length > 0) pairs.push({ from: [line.slice(4)], to: [] });
      else last.from.push(line.slice(4));
    } else if (line.startsWith('+++')) last?.to.push(line.slice(4));
    else throw new Error(`neither --- nor +++: ${line}`);
  }
  return pairs.reduce((edited, { from, to }) => {
    const old = expand(from.join('\n'));
    if (!edited.includes(old)) throw new Error(`${file} has no “${old}”`);
    return edited.replace(old, () => expand(to.join('\n')));
  }, text);
}

function expand(text: string): string {
  return text
    .replaceAll(/\\repeat\{(\d+)\}\{([^}]*)\}/g, (_, times: string, what: string) =>
      expand(what).repeat(Number(times)),
    )
    .replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
