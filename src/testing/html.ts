import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;
export type Document = DefaultTreeAdapterTypes.Document;

/** The document tree of a page, built as a browser builds it. */
export function parsePage(html: string): Document {
  return parse(html);
}

/** Every element under a node, the node itself first, in document order; content of `template` left out. */
export function* elementsOf(node: Node): Generator<Element, void, undefined> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** The value of an attribute; null where the element has none. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The first element that a test holds for; @throws Error naming what was sought. */
export function findElement(node: Node, what: string, holds: (element: Element) => boolean): Element {
  for (const element of elementsOf(node)) if (holds(element)) return element;
  throw new Error(`no ${what} in the page`);
}

/** All ids in a document, in order; a duplicate stands twice. */
export function idsOf(node: Node): readonly string[] {
  return [...elementsOf(node)].flatMap((element) => attributeOf(element, 'id') ?? []);
}

const silent = new Set(['script', 'style', 'template', 'head', 'svg']);

/** The text nodes that a reader can see or hear, with the elements they stand in, nearest first. */
export function* textsOf(
  node: Node,
  within: readonly Element[] = [],
): Generator<{ readonly text: string; readonly within: readonly Element[] }, void, undefined> {
  if (defaultTreeAdapter.isTextNode(node)) yield { text: node.value, within };
  if (!('childNodes' in node)) return;
  if (defaultTreeAdapter.isElementNode(node)) {
    if (silent.has(node.tagName)) return;
    for (const child of node.childNodes) yield* textsOf(child, [node, ...within]);
  } else {
    for (const child of node.childNodes) yield* textsOf(child, within);
  }
}
