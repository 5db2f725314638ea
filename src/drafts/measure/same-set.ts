/** Whether two lists name the same things, in whatever order and however often. */
export function isSameSet<Item>(
  a: readonly Item[],
  b: readonly Item[],
  toName: (item: Item) => string,
): boolean {
  const names = new Set(a.map(toName));
  const others = new Set(b.map(toName));
  return names.size === others.size && [...names].every((name) => others.has(name));
}
