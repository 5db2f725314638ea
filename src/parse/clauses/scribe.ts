import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Finding, findingAt, type Place } from '../../schema/finding.ts';
import { findNearest } from '../../text/nearest.ts';
import type { EditorialNote } from '../../domain/clauses/clause.ts';
import type { ReportFinding } from './report-finding.ts';

/** What the parser of one document writes down on its way: places, notes, footnote marks, problems. */
export class Scribe {
  readonly file: string;
  readonly report: ReportFinding;
  readonly notes: EditorialNote[] = [];
  readonly usedFootnotes = new Set<string>();
  private readonly claimed = new Map<string, Place>();
  private readonly bullets = new Map<string, { readonly place: Place; count: number }>();
  /** Whether every part of the text found its sure place among the clauses. */
  isWhole = true;

  constructor(file: string, report: ReportFinding) {
    this.file = file;
    this.report = report;
  }

  /** Reports a part of the text that is left out or has no sure place, so that nobody takes its clauses for missing. */
  reportUnsure(finding: Finding): void {
    this.isWhole = false;
    this.report(finding);
  }

  /** Notes marks of Word's at the start of lines; they are told of once a mark, at the first. */
  noteBullets(mark: string, count: number, place: Place): void {
    const noted = this.bullets.get(mark);
    if (noted === undefined) this.bullets.set(mark, { place, count });
    else noted.count += count;
  }

  reportBullets(): void {
    for (const [mark, { place, count }] of this.bullets) {
      this.reportUnsure(findingAt(place, 'bullet-mark', { mark, count }));
    }
  }

  /** The place of a node in its file; line 1 for a node that a plugin made up. */
  placeOf(node: Nodes): Place {
    return {
      file: this.file,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    };
  }

  /** Gives an id to a clause; returns the place of the clause that has it already, null where it is free. */
  claimId(id: string, place: Place): Place | null {
    const taken = this.claimed.get(id) ?? null;
    if (taken === null) this.claimed.set(id, place);
    return taken;
  }

  /** Numbers a note in reading order and returns its id. */
  addNote(note: Omit<EditorialNote, 'id'>): string {
    const id = `ghi-chu-${this.notes.length + 1}`;
    this.notes.push({ id, ...note });
    return id;
  }

  unknownComponent(name: string, allowed: readonly string[], place: Place): Finding {
    const nearest = findNearest(name, allowed);
    return findingAt(place, 'component-unknown', { name, allowed, nearest });
  }

  /** Reports attributes that are code or unknown; true where there are none. */
  hasOnlyPlainAttributes(
    element: MdxJsxFlowElement | MdxJsxTextElement,
    allowed: readonly string[],
  ): boolean {
    const wrong = element.attributes.filter(
      (entry) =>
        entry.type !== 'mdxJsxAttribute' || !allowed.includes(entry.name) || typeof entry.value !== 'string',
    );
    for (const entry of wrong) {
      const attribute = entry.type === 'mdxJsxAttribute' ? entry.name : null;
      const isText = entry.type === 'mdxJsxAttribute' && typeof entry.value === 'string';
      const facts = { name: element.name ?? '', attribute, allowed };
      const code = isText ? 'component-attribute' : 'component-attribute-code';
      this.report(findingAt(this.placeOf(element), code, facts));
    }
    return wrong.length === 0;
  }
}
