import { createHash } from 'node:crypto';

/**
 * A draw from 0 (included) to 1 (excluded) that depends on nothing but the seed and what it is drawn for, so that a
 * corpus of another size, or drawn in another order, decides the same for the same thing.
 */
export type Draw = (...about: readonly (string | number)[]) => number;

/** The draws of one seed. */
export function createDraw(seed: number): Draw {
  return (...about) =>
    createHash('sha256')
      .update([seed, ...about].join('\n'))
      .digest()
      .readUInt32BE() /
    2 ** 32;
}

/** The same things in an order of the seed's own; each must have a key that no other has. */
export function shuffle<Thing>(
  things: readonly Thing[],
  draw: Draw,
  keyOf: (thing: Thing) => string,
): readonly Thing[] {
  return things
    .map((thing) => ({ thing, key: keyOf(thing) }))
    .map(({ thing, key }) => ({ thing, key, at: draw('shuffle', key) }))
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map(({ thing }) => thing);
}

/** One of several things, none likelier than the others. */
export function pick<Thing>(things: readonly [Thing, ...Thing[]], at: number): Thing {
  return things[Math.floor(at * things.length)] ?? things[0];
}
