/** An element by its name and prefix as ECMA-376 prints them (`w:p`), whatever prefix the file declared. */
export interface XmlElement {
  readonly name: string;
  /** By name with prefix (`w:val`). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The elements that stand directly in one, in order; with a name, those of that name. */
export function elementsOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of a name that stands directly in one; of a path, in what was found before. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) =>
      parent?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name),
    element,
  );
}

/** What `<name w:val="…"/>` in an element says. */
export function valOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childOf(element, ...path)?.attributes['w:val'];
}

/** A whole number that `<name w:val="…"/>` says; undefined where it says none. */
export function numberOf(element: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  return toNumber(valOf(element, ...path));
}

export function toNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** What `<name/>` or `<name w:val="0"/>` switches; undefined where it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}

/** The letters within an element, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The elements of a name anywhere within one, outermost first; what lies within a found one is left out. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}
