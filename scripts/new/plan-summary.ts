import type { DocumentChange } from '../../src/domain/documents/read-document.ts';
import type { UnsureLine } from '../../src/domain/documents/transcript.ts';
import type { PlanMeta } from '../../src/schema/plan.ts';
import type { ReadFacts } from '../../src/transcribe/facts/read-facts.ts';
import { newWording as words } from '../../src/wording/vi/new.ts';
import { unsureWording } from '../../src/wording/vi/unsure.ts';

/** How many open lines, and how many changes of a kind, are printed unless all are wanted. */
const most = { unsure: 40, changes: 5 };

/** What of the frontmatter is not known, and what a person has to look at in it. */
export function sayHead(meta: PlanMeta, facts: ReadFacts): readonly string[] {
  const { number, issued, place, signer, period, source, legalBases } = meta;
  const { unknown, toDo } = words;
  const isNull = { number, issued, place, signer, period, url: source.url };
  const open = Object.entries(isNull).flatMap(([key, value]) =>
    value === null ? [unknown[key as keyof typeof isNull]] : [],
  );
  return [
    ...list(words.unknownHead, open),
    ...list(words.toDoHead, [
      ...(facts.isRecased ? [toDo.recased] : []),
      ...(period === null ? [] : [toDo.period]),
      ...(number === null || number === facts.number ? [] : [toDo.numberSource]),
      ...(issued === null || issued === facts.issued ? [] : [toDo.issuedSource]),
      legalBases.length === 0 ? toDo.noBases : toDo.bases(legalBases.length),
      toDo.cites,
    ]),
  ];
}

/** The open lines of the written file, each as an editor finds it. */
export function sayUnsure(file: string, unsure: readonly UnsureLine[], all: boolean): readonly string[] {
  if (unsure.length === 0) return [];
  const shown = all ? unsure : unsure.slice(0, most.unsure);
  const rest = unsure.length - shown.length;
  return [
    words.unsureHead(unsure.length),
    ...shown.map(({ line, kind, words: of }) => `  ${file}:${line} – ${unsureWording[kind]}: “${of}”`),
    ...(rest > 0 ? [words.more(rest)] : []),
  ];
}

/** What reading changed in the letters of the file, by kind. */
export function sayChanges(changes: readonly DocumentChange[], all: boolean): readonly string[] {
  if (changes.length === 0) return [];
  return [
    words.changesHead(changes.length),
    ...[...Map.groupBy(changes, ({ kind }) => kind)].flatMap(([kind, found]) => {
      const shown = all ? found : found.slice(0, most.changes);
      const rest = found.length - shown.length;
      return [
        `  ${words.changes[kind]} (${found.length}):`,
        ...shown.map((change) => `  ${words.change(change)}`),
        ...(rest > 0 ? [words.more(rest)] : []),
      ];
    }),
  ];
}

function list(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`)];
}
