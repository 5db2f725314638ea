import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toContents } from '../domain/clauses/contents.ts';
import { wordsOf } from '../domain/clauses/words.ts';
import { walkClauses } from '../domain/clauses/walk.ts';
import type { Corpus } from '../domain/corpus.ts';
import { toShare } from '../domain/shares/share.ts';
import { foldWhiteSpace } from '../text/white-space.ts';
import { formatClauseReference } from '../wording/vi/clause.ts';
import { formatRhythm } from '../wording/vi/duty.ts';
import { shareWording } from '../wording/vi/share.ts';
import { statusWording } from '../wording/vi/status.ts';
import { formatObservation, formatTarget, formatTargetYear } from '../wording/vi/units.ts';

// Stands for a value in a sentence of `src/wording/vi`; the words around it are what the site says itself.
const sentinel = '\u0001';

const shareSubjects = ['tasks-known', 'targets-measured'] as const;

/** Everything that a page may say outside the documents: the interface's own words, and what content and data say. */
export async function collectKnownWords(corpus: Corpus): Promise<readonly string[]> {
  const pieces = new Set<string>();
  const add = (text: string): void => {
    for (const part of text.split(sentinel)) {
      const piece = foldWhiteSpace(part);
      if (/\p{L}/u.test(piece)) pieces.add(piece);
    }
  };
  for (const name of readdirSync('src/wording/vi').filter((file) => /^[a-z-]+\.ts$/.test(file))) {
    const words: Record<string, unknown> = await import(pathToFileURL(resolve('src/wording/vi', name)).href);
    collectStrings(
      Object.fromEntries(Object.entries(words).filter(([key]) => key.endsWith('Words'))),
      (text) => {
        add(text);
        // Words may be set into a sentence or stand at its start: “Tỉnh” becomes “tỉnh”, “thành phố” “Thành phố”.
        add(text.charAt(0).toLowerCase() + text.slice(1));
        add(text.charAt(0).toUpperCase() + text.slice(1));
      },
    );
  }
  for (const { file, text } of corpus.authored)
    if (file.endsWith('.json')) collectStrings(JSON.parse(text), add);
  for (const { meta, document, corrections } of corpus.plans) {
    collectStrings([meta, corrections, document.notes.map(({ text }) => text)], add);
    for (const placed of walkClauses(document.clauses)) {
      add(formatClauseReference(placed));
      add(wordsOf(placed.clause.words));
      for (const cell of placed.clause.cells ?? []) add(wordsOf(cell));
      add(placed.clause.label ?? '');
    }
    collectStrings(toContents(document), add);
  }
  collectStrings([statusWording.labels, statusWording.rules], add);
  // A sample of each share tells its words.
  for (const subject of shareSubjects) {
    for (const counts of ['yes', 'unknown'] as const) {
      const said = shareWording.sentence(toShare([{ key: 'x', counts }], subject));
      for (const part of said.split(/[\d.,%()]+/)) add(part);
    }
  }
  // Names of formats and units, the same in every language.
  for (const name of ['CSV', 'JSON', 'XLSX', 'kB']) add(name);
  for (const { duties } of corpus.plans) for (const duty of duties?.value ?? []) add(formatRhythm(duty));
  for (const { targets } of corpus.plans)
    for (const target of targets?.value.targets ?? []) {
      add(formatTarget(target));
      add(formatTargetYear(target));
    }
  for (const { name, value } of corpus.observations)
    for (const seen of value) add(formatObservation({ ...seen, province: name }));
  for (const name of corpus.sources.keys()) add(name);
  for (const { sha256 } of corpus.sources.values()) add(sha256);
  return [...pieces].toSorted((a, b) => b.length - a.length);
}

/** What is left of a text when every known piece is taken out, longest first; nothing but marks and digits is nothing. */
export function unknownWords(text: string, pieces: readonly string[]): string | null {
  let rest = foldWhiteSpace(text);
  for (const piece of pieces) {
    if (!/\p{L}/u.test(rest)) return null;
    if (!rest.includes(piece)) continue;
    // What begins with a mark may follow a number: “năm 2025, năm đã qua”.
    const before = /^[\p{L}\p{N}]/u.test(piece) ? '(?<![\\p{L}\\p{N}])' : '';
    const alone = new RegExp(`${before}${RegExp.escape(piece)}(?![\\p{L}])`, 'gu');
    rest = rest.replace(alone, ' ');
  }
  return /\p{L}/u.test(rest) ? foldWhiteSpace(rest) : null;
}

/** The words of the prose pages, which are nothing but their files: Markdown marks taken out. */
export function proseOf(page: string): string {
  const text = readFileSync(`content/pages/${page}.mdx`, 'utf8');
  // A picture has words beside its address: its caption.
  const captioned = text.replaceAll(/\]\(\S+ '([^']+)'\)/g, '] $1');
  return foldWhiteSpace(captioned.replaceAll(/\]\([^)]*\)|[*`[\]#\\]/g, ''));
}

/** Every string at any depth; of a sentence with places, the words around them. */
function collectStrings(value: unknown, add: (text: string) => void): void {
  if (typeof value === 'string') add(value);
  else if (isSentence(value)) {
    // Most sentences take words, some a list of them or a number, and none or one may change the sentence. What takes
    // more than that (a province, a status) is made of words that stand elsewhere.
    for (const given of [sentinel, [sentinel], 0, 1, 7])
      for (const result of sentenceOf(value, given)) collectStrings(result, add);
  } else if (typeof value === 'object' && value !== null) {
    for (const entry of Object.values(value)) collectStrings(entry, add);
  }
}

function isSentence(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === 'function';
}

/** A sentence with one value in all its places; nothing when it refuses that kind of value. */
function sentenceOf(sentence: (...values: unknown[]) => unknown, given: unknown): readonly unknown[] {
  try {
    return [sentence(...Array.from({ length: sentence.length }, () => given))];
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return [];
    throw error;
  }
}
