import type { DocumentTable } from '../domain/documents/read-document.ts';
import type { Doubt } from './piece.ts';
import type { SourceLine } from './source-line.ts';

/** What stands at the beginning of a document or of an annex: what it is, what it is about, what it belongs to. */
export interface Title {
  /** `Kế hoạch`; null of an annex. */
  readonly kind: string | null;
  /** The line that names the form, as printed. */
  readonly name: SourceLine;
  readonly abstract: readonly SourceLine[];
  /** “(Kèm theo Quyết định số …)”. */
  readonly attachment: readonly SourceLine[];
  readonly doubts: readonly Doubt[];
}

export type BodyUnit =
  | { readonly type: 'line'; readonly line: SourceLine; readonly doubts: readonly Doubt[] }
  | { readonly type: 'table'; readonly table: DocumentTable; readonly doubts: readonly Doubt[] };

/** A part of an official document by what it is there. */
export type Region =
  | { readonly type: 'letterhead'; readonly lines: readonly SourceLine[] }
  | { readonly type: 'title'; readonly title: Title }
  | { readonly type: 'body'; readonly units: readonly BodyUnit[] }
  | { readonly type: 'recipients'; readonly lines: readonly SourceLine[] }
  | { readonly type: 'signature'; readonly lines: readonly SourceLine[] }
  | { readonly type: 'annex'; readonly regions: readonly Region[] }
  | { readonly type: 'decision'; readonly regions: readonly Region[] };
