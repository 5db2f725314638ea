import { toLetterheadPart } from '../domain/clauses/letterhead.ts';
import { readLabelled } from './label-line.ts';
import {
  isAnnexStart,
  isAttachment,
  isCapitals,
  isPersonName,
  isRecipientsStart,
  isSignatureStart,
  readKind,
} from './printed.ts';
import { readTitle } from './read-title.ts';
import type { Region } from './region.ts';
import { isDrawn, type SourceLine, splitParts } from './source-line.ts';
import { UnitReader } from './unit-reader.ts';
import type { Unit } from './units.ts';

/** Takes an official document apart into what its parts are: head, title, text, recipients, signature, annexes. */
export function toRegions(units: readonly Unit[]): readonly Region[] {
  const reader = new UnitReader(units);
  const regions: Region[] = [];
  while (!reader.isAtEnd) regions.push(...readNext(reader, regions, false));
  return wrapDecision(joinBodies(giveHeads(regions)));
}

function readNext(reader: UnitReader, before: readonly Region[], isInAnnex: boolean): readonly Region[] {
  const unit = reader.peek();
  if (unit?.type === 'letterhead') {
    reader.next();
    return [{ type: 'letterhead', lines: unit.lines }];
  }
  if (unit?.type === 'closing') {
    reader.next();
    const { recipients, signature } = unit;
    return [
      ...(recipients.length > 0 ? [{ type: 'recipients', lines: recipients } as const] : []),
      ...(signature.length > 0 ? [{ type: 'signature', lines: signature } as const] : []),
    ];
  }
  const line = reader.peekLine();
  if (line === null) return [toBody(reader)];
  if (!isInAnnex && isAnnexStart(line.text)) return [readAnnex(reader)];
  if (!isInAnnex && isTitleStart(reader, line, before)) return [{ type: 'title', title: readTitle(reader) }];
  const lines = readLetterhead(reader, before) ?? [];
  if (lines.length > 0) return [{ type: 'letterhead', lines }];
  if (isRecipientsStart(line.text)) return [{ type: 'recipients', lines: readRecipients(reader) }];
  if (before.some(({ type }) => type === 'body') && isSignatureStart(line.text)) {
    return [{ type: 'signature', lines: readSignature(reader) }];
  }
  return [toBody(reader)];
}

function toBody(reader: UnitReader): Region {
  const unit = reader.next();
  return { type: 'body', units: unit?.type === 'line' || unit?.type === 'table' ? [unit] : [] };
}

function readAnnex(reader: UnitReader): Region {
  const regions: Region[] = [{ type: 'title', title: readTitle(reader) }];
  while (!reader.isAtEnd) {
    const at = reader.peek()?.type === 'letterhead' ? 1 : 0;
    if (isAnnexStart(reader.peekLine(at)?.text ?? '')) break;
    regions.push(...readNext(reader, regions, true));
  }
  return { type: 'annex', regions: joinBodies(regions) };
}

/** A second title begins what is attached to a decision: it says so, or a head stands above it. */
function isTitleStart(reader: UnitReader, line: SourceLine, before: readonly Region[]): boolean {
  const found = readKind(line.parts[0] ?? '');
  if (found === null) return false;
  if (!before.some(({ type }) => type === 'title')) return !hasLabels(before) && !/[.:;]$/.test(found.rest);
  if (found.rest !== '') return false;
  if (before.at(-1)?.type === 'letterhead') return true;
  return [1, 2, 3, 4].some((ahead) => isAttachment(reader.peekLine(ahead)?.text ?? ''));
}

function hasLabels(regions: readonly Region[]): boolean {
  return regions.some(
    (region) =>
      region.type === 'body' &&
      region.units.some((unit) => unit.type === 'line' && readLabelled(unit.line.text).label !== null),
  );
}

/** How many lines a head has at most. */
const headLines = 14;
const headLetters = 90;

/** The lines of a head that stand one below the other; null where none begins here. */
function readLetterhead(reader: UnitReader, before: readonly Region[]): readonly SourceLine[] | null {
  const ahead = Array.from({ length: headLines }, (_, at) => reader.peekLine(at));
  const texts = ahead.slice(0, ahead.includes(null) ? ahead.indexOf(null) : headLines);
  const stop = texts.findIndex((line) => line !== null && readKind(line.parts[0] ?? '') !== null);
  const head = (stop < 0 ? texts : texts.slice(0, stop)).flatMap((line) => line ?? []);
  const isHead = (one: SourceLine): boolean =>
    isDrawn(one.text) || toLetterheadPart(one.text) !== 'issuer' || isCapitals(one.text);
  const end = head.findIndex((one) => one.text.length > headLetters || !isHead(one));
  const own = end < 0 ? head : head.slice(0, end);
  const parts = own.map(({ text }) => toLetterheadPart(text));
  // Before the title everything is its head; after it only what names the State or the Party begins another.
  const isFirst = before.length === 0 && stop >= 0 && own.length === stop;
  if (!parts.includes('nation') && !(isFirst && parts.some((part) => part !== 'issuer'))) return null;
  for (const _ of own) reader.next();
  return own
    .flatMap(splitParts)
    .flatMap(splitNumber)
    .filter(({ text }) => !isDrawn(text));
}

/** “Số: 24/KH-UBND Trà Vinh, ngày …” was two lines side by side. */
function splitNumber(line: SourceLine): readonly SourceLine[] {
  const [, number, date] = /^(Số\s*:?.*?)\s+(\p{Lu}[\p{L}\s]+,\s*ngày\b.*)$/u.exec(line.text) ?? [];
  if (number === undefined || date === undefined) return [line];
  return [number, date].map((text) => ({ ...line, text, parts: [text] }));
}

function readRecipients(reader: UnitReader): readonly SourceLine[] {
  let isLast = false;
  const lines = reader.takeLines(({ text }, taken) => {
    if (isLast || (taken > 0 && (isSignatureStart(text) || isAnnexStart(text) || isDrawn(text))))
      return false;
    const isItem = readLabelled(text).mark !== null;
    if (taken > 0 && !isItem && text.length > headLetters) return false;
    // The office that keeps it always stands last.
    isLast = /^\W*Lưu\b/u.test(text);
    return true;
  });
  return lines.flatMap(splitParts);
}

function readSignature(reader: UnitReader): readonly SourceLine[] {
  let isNamed = false;
  const lines = reader.takeLines(({ text }) => {
    const isOfIt = isCapitals(text) || isDrawn(text) || isPersonName(text) || /^[([]?\s*đã ký/iu.test(text);
    if (isNamed || !isOfIt || isAnnexStart(text)) return false;
    isNamed = isPersonName(text);
    return true;
  });
  return lines.flatMap(splitParts).filter(({ text }) => !isDrawn(text));
}

function joinBodies(regions: readonly Region[]): readonly Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    if (region.type === 'body' && last?.type === 'body') {
      joined[joined.length - 1] = { type: 'body', units: [...last.units, ...region.units] };
    } else joined.push(region);
  }
  return joined;
}

/** A head directly above an annex is the annex's own. */
function giveHeads(regions: readonly Region[]): readonly Region[] {
  return regions.flatMap((region, at): readonly Region[] => {
    const [before, after] = [regions[at - 1], regions[at + 1]];
    if (region.type === 'letterhead' && at > 0 && after?.type === 'annex') return [];
    if (region.type !== 'annex' || before?.type !== 'letterhead' || at < 2) return [region];
    return [{ type: 'annex', regions: [before, ...region.regions] }];
  });
}

/** A decision to which another document is attached is a block of its own, from its head to its signature. */
function wrapDecision(regions: readonly Region[]): readonly Region[] {
  const titles = regions.flatMap((region, at) => (region.type === 'title' ? [at] : []));
  const [first, second] = titles;
  const title = regions[first ?? -1];
  if (second === undefined || title?.type !== 'title' || title.title.kind !== 'Quyết định') return regions;
  const end = regions[second - 1]?.type === 'letterhead' ? second - 1 : second;
  return [{ type: 'decision', regions: regions.slice(0, end) }, ...regions.slice(end)];
}
