type Attributes = Readonly<Record<string, string | number | boolean | null>>;
export type Child = Node | string | null | readonly Child[];

/** An element with attributes (false and null leave one out) and children; texts become text and never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...flatten(children));
  return made;
}

/** A button that does something, with the key that does the same. */
export function button(
  label: string,
  onClick: () => void,
  { key = null, ...attributes }: Attributes & { readonly key?: string | null } = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  if (key !== null) made.append(' ', element('kbd', { 'aria-hidden': 'true' }, key));
  made.addEventListener('click', onClick);
  return made;
}

function flatten(children: readonly Child[]): readonly (Node | string)[] {
  return children.flatMap((child) => {
    if (child === null) return [];
    return typeof child === 'string' || child instanceof Node ? [child] : flatten(child);
  });
}
