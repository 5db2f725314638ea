import type { BuiltPage } from './built-site.ts';
import { type Document, type Element, elementsOf } from './html.ts';

// Attributes whose values, not only whose presence, make an element another thing to a browser or a screen reader.
const telling = /^(role|type|scope|hidden|aria-(?!.*(label|controls|owns|describedby|details|valuetext)))/;

/**
 * The shapes of a page: every element as its tag, its classes, the names of its attributes (among them the mark of the
 * component that it comes from) and the values of those that tell its role or state, under its parent told the same
 * way. Two pages of the same shapes differ in nothing but words, addresses and the number of their parts.
 */
export function shapesOf(document: Document): ReadonlySet<string> {
  const shapes = new Set<string>();
  for (const element of elementsOf(document)) {
    const parent = element.parentNode;
    shapes.add(`${parent !== null && 'attrs' in parent ? toForm(parent) : ''} > ${toForm(element)}`);
  }
  return shapes;
}

/**
 * Pages that together hold every shape of all the pages given, chosen greedily, none of them needless. What a template
 * decides is decided the same on any page of the same shapes, and a component that is new on any page brings a page
 * that holds it.
 */
export function pickByShape(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const shapes = new Map(pages.map((page) => [page, shapesOf(page.document)]));
  const open = new Set([...shapes.values()].flatMap((of) => [...of]));
  const picked: BuiltPage[] = [];
  while (open.size > 0) {
    const richest = maxBy(pages, (page) => intersectionSize(shapes.get(page), open));
    for (const shape of shapes.get(richest) ?? []) open.delete(shape);
    picked.push(richest);
  }
  return withoutNeedless(picked, shapes);
}

/** A page taken early is needless where pages taken later hold all its shapes as well. */
function withoutNeedless(
  picked: readonly BuiltPage[],
  shapes: ReadonlyMap<BuiltPage, ReadonlySet<string>>,
): readonly BuiltPage[] {
  return picked.reduce((kept, page) => {
    const others = kept.filter((one) => one !== page);
    const held = new Set(others.flatMap((one) => [...(shapes.get(one) ?? [])]));
    return [...(shapes.get(page) ?? [])].every((shape) => held.has(shape)) ? others : kept;
  }, picked);
}

function toForm({ tagName, attrs }: Element): string {
  const marks = attrs.map(({ name, value }) =>
    telling.test(name) || name === 'class' ? `${name}=${value}` : name,
  );
  return `${tagName}[${marks.toSorted().join(' ')}]`;
}

function intersectionSize(some: ReadonlySet<string> | undefined, others: ReadonlySet<string>): number {
  return some === undefined ? 0 : some.intersection(others).size;
}

function maxBy<T>(values: readonly T[], measure: (value: T) => number): T {
  const [first, ...rest] = values.map((value) => ({ value, size: measure(value) }));
  if (first === undefined) throw new RangeError('nothing to choose from');
  return rest.reduce((best, one) => (one.size > best.size ? one : best), first).value;
}
