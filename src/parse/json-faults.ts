import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import type { JsonFault } from '../schema/findings/syntax-findings.ts';

const faults: Readonly<Record<string, JsonFault>> = {
  InvalidSymbol: 'symbol',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'name-missing',
  ValueExpected: 'value-missing',
  ColonExpected: 'colon-missing',
  CommaExpected: 'comma-missing',
  CloseBraceExpected: 'brace-open',
  CloseBracketExpected: 'bracket-open',
  EndOfFileExpected: 'after-end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'quote-open',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'line-break',
};

/** Faults that are told where the text before them ends, because something is missing there. */
const told: ReadonlySet<JsonFault> = new Set([
  'comma-missing',
  'colon-missing',
  'brace-open',
  'bracket-open',
]);

/** The place in its file of an offset. */
export type PlaceAt = (offset: number) => Place;

/** What is wrong with the syntax of a JSON file, and whether its values can be read all the same. */
export interface JsonSyntax {
  readonly findings: readonly Finding[];
  readonly isReadable: boolean;
}

/**
 * Tells the commas too many, each at its place, and of everything else the first: what a reader of JSON reports after it
 * nearly always follows from it.
 */
export function toJsonSyntax(text: string, errors: readonly ParseError[], placeAt: PlaceAt): JsonSyntax {
  if (text.trim() === '') return { findings: [findingAt(placeAt(0), 'json-empty', null)], isReadable: false };
  const commas = errors.flatMap(({ offset }) => extraCommas(text, offset));
  const extra = [...new Set(commas)].map((at) => findingAt(placeAt(at), 'json-comma-extra', null));
  const [other] = errors.filter(({ offset }) => extraCommas(text, offset).length === 0);
  if (other === undefined) return { findings: extra, isReadable: true };
  const fault = toFault(text, other);
  const offset = told.has(fault) ? endBefore(text, other.offset) : other.offset;
  const excerpt =
    fault === 'number'
      ? numberAt(text, other.offset)
      : (text.slice(other.offset, other.offset + Math.max(other.length, 1)).split('\n')[0] ?? '');
  const finding = findingAt(placeAt(offset), 'json-syntax', { fault, excerpt });
  return { findings: [...extra, finding], isReadable: false };
}

/** Where the commas stand after which a group or list ends at the offset, or another comma follows. */
function extraCommas(text: string, offset: number): readonly number[] {
  if (!/[\]},]/.test(text[offset] ?? '')) return [];
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(',') ? [...extraCommas(text, before.length - 1), before.length - 1] : [];
}

/** What a reader of JSON cannot know: what an editor meant. */
function toFault(text: string, { error, offset }: ParseError): JsonFault {
  const fault = faults[printParseErrorCode(error)] ?? 'symbol';
  const before = text.slice(Math.max(offset - 20, 0), offset);
  const here = text.slice(offset, offset + 7);
  if (/^(<{7}|={7}|>{7})/.test(here)) return 'merge';
  if (/\d,?$/.test(before) && /^[.\d]/.test(here)) return 'number';
  if (/[^\s,:[{]\s*"$/.test(before) && /^[^\s,:\]}"]/.test(here)) return 'quote-inside';
  if (fault === 'comma-missing' && here.startsWith(':')) return 'bracket-open';
  return fault;
}

/** The whole of what was meant to be one number, around an offset in it. */
function numberAt(text: string, offset: number): string {
  const before = /[\d.,]*$/.exec(text.slice(Math.max(offset - 30, 0), offset))?.[0] ?? '';
  return `${before}${/^[\d.,]*\d/.exec(text.slice(offset))?.[0] ?? ''}`;
}

function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}
