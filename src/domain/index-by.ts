/** Things by their key. Where two have the same one, the first stays: the checks report the second. */
export function indexBy<Key, Thing>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, Thing> {
  const found = new Map<Key, Thing>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (!found.has(key)) found.set(key, thing);
  }
  return found;
}
