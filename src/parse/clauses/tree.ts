import type { BlockContent, Heading, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { findingAt, type Place } from '../../schema/finding.ts';
import type { Clause, ClauseForm, PlanDocument } from '../../domain/clauses/clause.ts';
import { blockComponents } from './components.ts';
import { toFootnotes } from './footnotes.ts';
import { parseLabel } from '../../domain/clauses/label.ts';
import { OpenClauses } from './open-clauses.ts';
import type { ReportFinding } from './report-finding.ts';
import { noteBullets, refuseBlock, refuseWrapped } from './refusals.ts';
import { Scribe } from './scribe.ts';
import { toTable } from './table.ts';

/** The title of an annex of a decision stands in the third block. */
const deepestBlock = 3;

/** A document as far as it could be read. */
export interface ReadDocument {
  readonly document: PlanDocument;
  /** False where a part of the text was left out. */
  readonly isWhole: boolean;
}

/**
 * Derives the clause tree of a plan from its parsed Markdown. Ids follow the printed numbering (`ii-2-a`), dashes and
 * unnumbered paragraphs their position (`-g3`, `-p2`). Reads the tree only; `text` is the file the nodes' offsets point
 * into, needed for the mark that a list item was printed with. Problems are reported and skipped, never thrown.
 */
export function toPlanDocument(root: Root, text: string, file: string, report: ReportFinding): ReadDocument {
  const scribe = new Scribe(file, report);
  const clauses = new Container(null, text, scribe, 0).fill(root.children);
  const footnotes = toFootnotes(root, scribe);
  scribe.reportBullets();
  return { document: { clauses, footnotes, notes: scribe.notes }, isWhole: scribe.isWhole };
}

/** A place in the tree that holds clauses of its own numbering: the document, a decision, an annex, a block of lines. */
class Container {
  private readonly text: string;
  private readonly scribe: Scribe;
  private readonly open: OpenClauses;
  /** Of the last heading; null before the first. */
  private level: number | null = null;
  /** How many blocks it stands in, its own included. */
  private readonly depth: number;

  constructor(prefix: string | null, text: string, scribe: Scribe, depth: number) {
    this.text = text;
    this.depth = depth;
    this.scribe = scribe;
    this.open = new OpenClauses(prefix, scribe);
  }

  /** Takes the nodes in order and returns the clauses they make. */
  fill(nodes: readonly RootContent[]): readonly Clause[] {
    for (const [index, node] of nodes.entries()) {
      refuseWrapped(node, nodes[index - 1], this.scribe);
      this.take(node);
    }
    return this.open.top;
  }

  /** Takes the nodes as plain lines, numbers in them or not. */
  fillLines(nodes: readonly RootContent[]): readonly Clause[] {
    for (const [index, node] of nodes.entries()) {
      refuseWrapped(node, nodes[index - 1], this.scribe);
      if (node.type === 'footnoteDefinition') continue;
      if (node.type === 'paragraph' || node.type === 'heading') {
        const segment = `p${this.open.count('paragraph') + this.open.count('line') + 1}`;
        const place = this.scribe.placeOf(node);
        noteBullets(node.children, place, this.scribe);
        this.open.add({
          kind: 'line',
          form: 'block',
          label: null,
          segment,
          words: node.children,
          place,
          labelLength: 0,
        });
      } else if (node.type === 'list') {
        for (const item of node.children) this.takeItem(item);
      } else {
        refuseBlock(node, this.scribe);
      }
    }
    return this.open.top;
  }

  private take(node: RootContent): void {
    switch (node.type) {
      case 'yaml':
      case 'footnoteDefinition':
        break;
      case 'heading':
        this.checkLevel(node);
        this.takeLine(node.children, 'heading', this.scribe.placeOf(node));
        break;
      case 'paragraph':
        this.takeLine(node.children, 'paragraph', this.scribe.placeOf(node));
        break;
      case 'list':
        for (const item of node.children) this.takeItem(item);
        break;
      case 'thematicBreak':
        this.open.closeAll();
        break;
      case 'table':
        this.open.pushUnclaimed(toTable(node, this.open.parentId, this.open.count('table') + 1, this.scribe));
        break;
      case 'mdxJsxFlowElement':
        this.takeBlock(node.name ?? '', node.children, node);
        break;
      default:
        refuseBlock(node, this.scribe);
    }
  }

  private takeLine(words: readonly PhrasingContent[], form: ClauseForm, place: Place): void {
    noteBullets(words, place, this.scribe);
    const first = words[0];
    const label = first?.type === 'text' ? parseLabel(first.value) : null;
    if (label === null) {
      this.takeUnnumbered(words, form, null, place);
      return;
    }
    this.open.closeFor(label.kind);
    const parent = this.open.deepest;
    const parentNumber = parent?.label?.replace(/[./-]$/, '');
    if (label.parentNumber !== null && (parent?.kind !== 'clause' || parentNumber !== label.parentNumber)) {
      const { printed, parentNumber } = label;
      const facts = { printed, parentNumber, within: parent?.label ?? null };
      this.scribe.reportUnsure(findingAt(place, 'subclause-misplaced', facts));
    }
    const { kind, printed, segment, length } = label;
    this.open.add({ kind, form, label: printed, segment, words, place, labelLength: length });
  }

  /** A heading stands at most one level below the one before it. */
  private checkLevel(node: Heading): void {
    const before = this.level;
    this.level = node.depth;
    if (before === null || node.depth <= before + 1) return;
    this.scribe.report(findingAt(this.scribe.placeOf(node), 'heading-level', { found: node.depth, before }));
  }

  private takeUnnumbered(
    words: readonly PhrasingContent[],
    form: ClauseForm,
    label: string | null,
    place: Place,
  ): void {
    this.open.closeItems();
    // A block of lines counts its lines with its printed stars.
    const segment = `p${this.open.count('paragraph') + this.open.count('line') + 1}`;
    this.open.add({ kind: 'paragraph', form, label, segment, words, place, labelLength: 0 });
  }

  private takeItem(item: ListItem): void {
    const place = this.scribe.placeOf(item);
    const mark = this.text[item.position?.start.offset ?? 0] ?? '-';
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph' || rest.length > 0 || !'-+*'.includes(mark)) {
      const isNumber = mark >= '0' && mark <= '9';
      const facts = { mark, blocks: item.children.length };
      this.scribe.reportUnsure(findingAt(place, isNumber ? 'number-unescaped' : 'item-nested', facts));
      return;
    }
    if (mark === '*') {
      this.takeUnnumbered(first.children, 'item', '*', place);
      return;
    }
    const kind = mark === '-' ? 'dash' : 'plus';
    this.open.closeFor(kind);
    const segment = `${mark === '-' ? 'g' : 'c'}${this.open.count(kind) + 1}`;
    this.open.add({ kind, form: 'item', label: mark, segment, words: first.children, place, labelLength: 0 });
  }

  private takeBlock(
    name: string,
    children: readonly (BlockContent | RootContent)[],
    node: RootContent,
  ): void {
    const place = this.scribe.placeOf(node);
    const component = blockComponents.get(name);
    if (component === undefined || node.type !== 'mdxJsxFlowElement') {
      this.scribe.reportUnsure(this.scribe.unknownComponent(name, [...blockComponents.keys()], place));
      return;
    }
    if (this.depth === deepestBlock) {
      this.scribe.reportUnsure(findingAt(place, 'file-too-deep', null));
      return;
    }
    this.scribe.hasOnlyPlainAttributes(node, []);
    this.open.closeAll();
    const { kind, holds } = component;
    // A document may have several annexes: `pl`, `pl2`; a hyphen would make it a row of the first.
    const before = kind === 'annex' ? this.open.count(kind) : 0;
    const segment = before === 0 ? component.segment : `${component.segment}${before + 1}`;
    const id = this.open.parentId === null ? segment : `${this.open.parentId}-${segment}`;
    const inner = new Container(id, this.text, this.scribe, this.depth + 1);
    const filled = holds === 'lines' ? inner.fillLines(children) : inner.fill(children);
    this.open.push({ id, kind, form: 'block', label: null, words: [], cells: null, children: filled, place });
  }
}
