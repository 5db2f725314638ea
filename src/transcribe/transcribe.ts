import type { ReadDocument } from '../domain/documents/read-document.ts';
import type { Transcript, TranscriptCounts, UnsureLine } from '../domain/documents/transcript.ts';
import { type Piece, toDoubt } from './piece.ts';
import { toPieces } from './region-pieces.ts';
import type { Region } from './region.ts';
import { toRegions } from './regions.ts';
import { toUnits, type Unit } from './units.ts';
import { writePieces } from './write.ts';

/** A transcribed document with the parts that it was taken apart into, for what is said about it. */
export interface Transcription {
  readonly transcript: Transcript;
  readonly regions: readonly Region[];
}

/**
 * Writes a document as the prose of a plan: each word once and in printed order, numbers and marks as the parser of
 * clauses reads them. What can be read in two ways is written in one and listed.
 */
export function transcribe(document: ReadDocument): Transcription {
  const units = toUnits(document.blocks);
  const regions = toRegions(units);
  const pieces = toPieces(regions, saysBold(units));
  const { text, unsure, lineOf } = writePieces(pieces, document.footnotes);
  const read = document.doubts.map(({ kind, words, paragraph }): UnsureLine => {
    return { line: lineOf.get(paragraph) ?? lineBefore(lineOf, paragraph), kind, words };
  });
  const uncalled = document.footnotes
    .filter(({ key }) => !text.replaceAll(`[^${key}]:`, '').includes(`[^${key}]`))
    .map(({ key, text: words }): UnsureLine => {
      return { line: lineWith(text, `[^${key}]:`), kind: 'footnote-uncalled', words };
    });
  const hasTitle = regions.some(({ type }) => type === 'title' || type === 'decision');
  const untitled: readonly UnsureLine[] = hasTitle
    ? []
    : [{ line: 1, ...toDoubt('title-unknown', text.split('\n')[0] ?? '') }];
  const all = [...untitled, ...unsure, ...read, ...uncalled].toSorted((a, b) => a.line - b.line);
  return {
    transcript: { text, unsure: all, changes: document.changes, counts: count(pieces, document) },
    regions,
  };
}

/** Where no title is bold, nothing is said by a line that is not. */
function saysBold(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.type === 'line' && unit.line.isBold);
}

/** The line on which the nearest paragraph before one stands that was not written itself. */
function lineBefore(lineOf: ReadonlyMap<number, number>, paragraph: number): number {
  const before = [...lineOf].filter(([at]) => at < paragraph).map(([, line]) => line);
  return Math.max(1, ...before);
}

function lineWith(text: string, words: string): number {
  return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
}

function count(pieces: readonly Piece[], { footnotes }: ReadDocument): TranscriptCounts {
  const tables = pieces.flatMap(tablesOf);
  return {
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    footnotes: footnotes.length,
  };
}

function tablesOf(piece: Piece): readonly Extract<Piece, { type: 'table' }>[] {
  if (piece.type === 'block') return piece.pieces.flatMap(tablesOf);
  return piece.type === 'table' ? [piece] : [];
}
