import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { Place } from '../../schema/finding.ts';
import type { Clause, ClauseForm, ClauseKind, PlanDocument } from './clause.ts';
import { blockComponents, type BlockComponent } from './components.ts';
import { toFootnotes } from './footnotes.ts';
import { cutStart, toInlines, wordsOf } from './inline.ts';
import { parseLabel } from './label.ts';
import type { ReportProblem } from './problem.ts';
import { Scribe } from './scribe.ts';
import { toTable } from './table.ts';

/** Deeper ranks hang under shallower ones; whatever has no number closes dashes and stays under the last number. */
const ranks: Partial<Record<ClauseKind, number>> = {
  section: 1,
  article: 1,
  clause: 2,
  subclause: 3,
  point: 4,
  dash: 5,
  plus: 6,
};
const deepestNumberedRank = 4;

type OpenClause = { -readonly [Key in keyof Clause]: Clause[Key] } & { children: OpenClause[] };

/**
 * Derives the clause tree of a plan from its parsed Markdown. Ids follow the printed numbering (`ii-2-a`), dashes and
 * unnumbered paragraphs their position (`-g3`, `-p2`). Reads the tree only; `text` is the file the nodes' offsets point
 * into, needed for the mark that a list item was printed with. Problems are reported and skipped, never thrown.
 */
export function toPlanDocument(root: Root, text: string, file: string, report: ReportProblem): PlanDocument {
  const scribe = new Scribe(file, report);
  const clauses = new Container(null, text, scribe).fill(root.children);
  const footnotes = toFootnotes(root, scribe);
  return { clauses, footnotes, notes: scribe.notes };
}

/** A place in the tree that holds clauses of its own numbering: the document, a decision, an annex, a block of lines. */
class Container {
  private readonly prefix: string | null;
  private readonly text: string;
  private readonly scribe: Scribe;
  private readonly top: OpenClause[] = [];
  private open: OpenClause[] = [];

  constructor(prefix: string | null, text: string, scribe: Scribe) {
    this.prefix = prefix;
    this.text = text;
    this.scribe = scribe;
  }

  /** Takes the nodes in order and returns the clauses they make. */
  fill(nodes: readonly RootContent[]): readonly Clause[] {
    for (const [index, node] of nodes.entries()) {
      this.refuseWrapped(node, nodes[index - 1]);
      this.take(node);
    }
    return this.top;
  }

  /** Takes the nodes as plain lines, numbers in them or not. */
  fillLines(nodes: readonly RootContent[]): readonly Clause[] {
    for (const [index, node] of nodes.entries()) {
      this.refuseWrapped(node, nodes[index - 1]);
      if (node.type === 'footnoteDefinition') continue;
      if (node.type === 'paragraph' || node.type === 'heading') {
        this.add(
          'line',
          'block',
          null,
          `p${this.count('line') + 1}`,
          node.children,
          this.scribe.placeOf(node),
        );
      } else if (node.type === 'list') {
        for (const item of node.children) this.takeItem(item);
      } else {
        this.refuse(node);
      }
    }
    return this.top;
  }

  private take(node: RootContent): void {
    switch (node.type) {
      case 'yaml':
      case 'footnoteDefinition':
        break;
      case 'heading':
        this.takeLine(node.children, 'heading', this.scribe.placeOf(node));
        break;
      case 'paragraph':
        this.takeLine(node.children, 'paragraph', this.scribe.placeOf(node));
        break;
      case 'list':
        for (const item of node.children) this.takeItem(item);
        break;
      case 'thematicBreak':
        this.open = [];
        break;
      case 'table':
        this.takeTable(node);
        break;
      case 'mdxJsxFlowElement':
        this.takeBlock(node.name ?? '', node.children, node);
        break;
      default:
        this.refuse(node);
    }
  }

  private takeLine(children: readonly PhrasingContent[], form: ClauseForm, place: Place): void {
    const first = children[0];
    const label = first?.type === 'text' ? parseLabel(first.value) : null;
    if (label === null) {
      this.closeTo(deepestNumberedRank);
      this.add('paragraph', form, null, `p${this.count('paragraph') + 1}`, children, place);
      return;
    }
    this.closeTo((ranks[label.kind] ?? 0) - 1);
    const parent = this.open.at(-1);
    const parentNumber = parent?.label?.replace(/\.$/, '');
    if (label.parentNumber !== null && (parent?.kind !== 'clause' || parentNumber !== label.parentNumber)) {
      this.scribe.report({
        rule: 'clause-structure',
        place,
        message: `“${label.printed}” phải nằm trong khoản ${label.parentNumber}. (đang nằm trong ${parent?.label ?? 'đầu văn bản'}).`,
        fix: 'Kiểm tra số thứ tự, hoặc khoản lớn đứng trước nó.',
      });
    }
    this.add(label.kind, form, label.printed, label.segment, children, place, label.length);
  }

  /** “kinh tế - xã hội” broken before its dash reads as an item: a list needs a blank line after a paragraph. */
  private refuseWrapped(node: RootContent, before: RootContent | undefined): void {
    if (node.type !== 'list' || before?.type !== 'paragraph') return;
    if (node.position?.start.line !== (before.position?.end.line ?? 0) + 1) return;
    this.scribe.report({
      rule: 'clause-structure',
      place: this.scribe.placeOf(node),
      message: 'mục gạch đầu dòng đứng ngay dưới một đoạn, không rõ là mục mới hay đoạn bị ngắt dòng.',
      fix: 'Nếu là mục mới, để một dòng trống phía trên; nếu là đoạn bị ngắt dòng, nối lại thành một dòng.',
    });
  }

  private takeItem(item: ListItem): void {
    const place = this.scribe.placeOf(item);
    const mark = this.text[item.position?.start.offset ?? 0] ?? '-';
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph' || rest.length > 0 || !'-+*'.includes(mark)) {
      this.scribe.report({
        rule: 'clause-structure',
        place,
        message: `mục gạch đầu dòng phải là một đoạn chữ, không lồng danh sách (tìm thấy “${mark}” với ${item.children.length} khối).`,
        fix:
          mark >= '0' && mark <= '9'
            ? 'Số in trong văn bản viết có dấu chéo ngược: 2\\. Yêu cầu …'
            : 'Viết mỗi mục trên một dòng, không thụt vào.',
      });
      return;
    }
    if (mark === '*') {
      this.closeTo(deepestNumberedRank);
      this.add('paragraph', 'item', '*', `p${this.count('paragraph') + 1}`, first.children, place);
      return;
    }
    const kind = mark === '-' ? 'dash' : 'plus';
    this.closeTo((ranks[kind] ?? 0) - 1);
    const segment = `${mark === '-' ? 'g' : 'c'}${this.count(kind) + 1}`;
    this.add(kind, 'item', mark, segment, first.children, place);
  }

  private takeTable(node: Table): void {
    const parentId = this.open.at(-1)?.id ?? this.prefix;
    this.siblings().push(toTable(node, parentId, this.count('table') + 1, this.scribe) as OpenClause);
  }

  private takeBlock(
    name: string,
    children: readonly (BlockContent | RootContent)[],
    node: RootContent,
  ): void {
    const place = this.scribe.placeOf(node);
    const component = blockComponents.get(name);
    if (component === undefined || node.type !== 'mdxJsxFlowElement') {
      this.scribe.report(this.scribe.unknownComponent(name, [...blockComponents.keys()], place));
      return;
    }
    this.scribe.hasOnlyPlainAttributes(node, []);
    this.open = [];
    const id = this.prefix === null ? component.segment : `${this.prefix}-${component.segment}`;
    const inner = new Container(id, this.text, this.scribe);
    const filled = component.holds === 'lines' ? inner.fillLines(children) : inner.fill(children);
    this.push(blockClause(component, id, filled, place));
  }

  private add(
    kind: ClauseKind,
    form: ClauseForm,
    label: string | null,
    segment: string,
    children: readonly PhrasingContent[],
    place: Place,
    labelLength = 0,
  ): void {
    const parentId = this.open.at(-1)?.id ?? this.prefix;
    const id = parentId === null ? segment : `${parentId}-${segment}`;
    const inlines = toInlines(children, id, this.scribe);
    const words = labelLength === 0 ? inlines : cutStart(inlines, labelLength);
    const clause: OpenClause = { id, kind, form, label, words, cells: null, children: [], place };
    this.push(clause);
    if (ranks[kind] !== undefined) this.open.push(clause);
  }

  private push(clause: OpenClause): void {
    const twin = this.scribe.claimId(clause.id, clause.place);
    if (twin !== null) {
      this.scribe.report({
        rule: 'clause-duplicate',
        place: clause.place,
        message: `“${clause.label ?? clause.id} ${wordsOf(clause.words).slice(0, 40)}” trùng số với dòng ${twin.line} của ${twin.file} (mã ${clause.id}).`,
        fix: 'Hai điều khoản không thể cùng mã; kiểm tra lại số in trong văn bản.',
      });
    }
    this.siblings().push(clause);
  }

  private siblings(): OpenClause[] {
    return this.open.at(-1)?.children ?? this.top;
  }

  private count(kind: ClauseKind): number {
    return this.siblings().filter((sibling) => sibling.kind === kind).length;
  }

  private closeTo(rank: number): void {
    while (this.open.length > 0 && (ranks[this.open.at(-1)?.kind ?? 'plus'] ?? 0) > rank) this.open.pop();
  }

  private refuse(node: RootContent): void {
    const isCode =
      node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    this.scribe.report({
      rule: isCode ? 'mdx-code' : 'clause-structure',
      place: this.scribe.placeOf(node),
      message: isCode
        ? `đoạn “${'value' in node ? node.value.split('\n')[0] : ''}” là mã lệnh (import, export hoặc biểu thức); toàn văn kế hoạch chỉ được có chữ.`
        : `khối ${node.type} không dùng được trong toàn văn kế hoạch (chỉ có tiêu đề, đoạn, gạch đầu dòng, bảng).`,
      fix: isCode ? 'Xóa đoạn này.' : 'Viết lại thành đoạn chữ thường.',
    });
  }
}

function blockClause(
  component: BlockComponent,
  id: string,
  children: readonly Clause[],
  place: Place,
): OpenClause {
  return {
    id,
    kind: component.kind,
    form: 'block',
    label: null,
    words: [],
    cells: null,
    children: [...children] as OpenClause[],
    place,
  };
}
