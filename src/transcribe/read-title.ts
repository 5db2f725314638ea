import { readLabelled } from './label-line.ts';
import { toDoubt } from './piece.ts';
import { endsSentence, isAttachment, isCapitals, readKind } from './printed.ts';
import type { Title } from './region.ts';
import { isDrawn, type SourceLine, splitParts } from './source-line.ts';
import type { UnitReader } from './unit-reader.ts';

/** Reads the title of a document or annex that begins with the next line. */
export function readTitle(reader: UnitReader): Title {
  const [name, ...lines] = reader
    .takeLines((_, taken) => taken === 0)
    .flatMap(splitParts)
    .flatMap((line, at) => (at === 0 ? splitName(line) : [line]));
  if (name === undefined) throw new Error('a title is read where one begins');
  for (let line = reader.peekLine(); line !== null && isOfTitle(line, lines); line = reader.peekLine()) {
    lines.push(...splitParts(line));
    reader.next();
  }
  const written = lines.filter(({ text }) => !isDrawn(text));
  const from = written.findIndex(({ text }) => isAttachment(text));
  const abstract = from < 0 ? written : written.slice(0, from);
  const isSure = abstract.length < 2 || abstract.every(({ alignment }) => alignment === 'center');
  return {
    kind: readKind(name.text)?.kind ?? null,
    name,
    abstract,
    attachment: from < 0 ? [] : written.slice(from),
    doubts: [
      ...(isSure ? [] : [toDoubt('title-joined', abstract.map(({ text }) => text).join(' '))]),
      ...lines.filter(({ text }) => isDrawn(text)).map(({ text }) => toDoubt('line-left-out', text)),
    ],
  };
}

/** “KẾ HOẠCH HÀNH ĐỘNG” is a name; longer, its first words name the form and the others what it is about. */
const wordsOfName = 2;

/** The form and what it is about, where they stand in one line. */
function splitName(line: SourceLine): readonly SourceLine[] {
  const found = readKind(line.text);
  const isName = found === null || found.rest.split(' ').length <= wordsOfName;
  if (isName && (found === null || isCapitals(line.text))) return [line];
  const name = line.text.slice(0, -found.rest.length).trim();
  return [name, found.rest].map((text) => ({ ...line, text, parts: [text] }));
}

/** What a title never goes on with: the body that signs, its reasons, its order. */
const after =
  /^((CHỦ TỊCH )?(ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN|UBND|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|QUYẾT ĐỊNH\s*:)/u;
const table = /^(S?TT|Số TT|STT\.?)$/u;

function isOfTitle(line: SourceLine, before: readonly SourceLine[]): boolean {
  const { text, alignment } = line;
  if (isDrawn(text) || isAttachment(text)) return true;
  const last = before.findLast((one) => !isDrawn(one.text));
  if (last !== undefined && isOpen(before)) return true;
  const { label, mark } = readLabelled(text);
  if (label !== null || mark !== null || table.test(text) || /^(Phần|Chương)\s/iu.test(text)) return false;
  if (last !== undefined && isAttachment(last.text)) return alignment === 'center' && !endsSentence(text);
  // Below a title in small letters, capitals name who issues it.
  if (after.test(text) || (last !== undefined && isCapitals(text) && !isCapitals(last.text))) return false;
  if (alignment === 'center') return true;
  // Where the file does not say how a line stands, its first words after the name are what it is about.
  if (last === undefined) return text.length < mostLetters && !/[.:;]$/.test(text);
  if (alignment !== null || last.alignment !== null) return false;
  return isCapitals(last.text) ? isCapitals(text) : /^\p{Ll}/u.test(text) && !endsSentence(last.text);
}

/** The longest titles have some hundreds. */
const mostLetters = 600;

/** A bracket that was opened and not closed yet. */
function isOpen(lines: readonly SourceLine[]): boolean {
  const text = lines.map((line) => line.text).join(' ');
  return text.split('(').length > text.split(')').length;
}
