import { describe, expect, test } from 'vitest';
import type { ConfirmedFacts, MeasuredKind, ProposedFacts } from './kind.ts';
import { addUp, measureKind, precisionOf, recallOf } from './measure-kind.ts';

interface Fruit {
  readonly name: string;
  readonly colour: string;
}

function measure(facts: readonly Fruit[], drafts: readonly Fruit[]) {
  const kind: MeasuredKind<Fruit, Fruit> = {
    id: 'fruit',
    factsOf: () => facts,
    draftsOf: () => drafts,
    isSame: (fact, draft) => fact.name === draft.name,
    agreements: {
      colour: (fact, draft) => fact.colour === draft.colour,
      never: () => null,
    },
  };
  // The kind above asks neither.
  return measureKind(kind, {} as ConfirmedFacts, {} as ProposedFacts);
}

const red = { name: 'apple', colour: 'red' };
const green = { name: 'apple', colour: 'green' };

describe('measuring a kind of fact', () => {
  test('one draft stands for one fact, so that a fact said twice needs two', () => {
    expect(measure([red, green], [green])).toMatchObject({ facts: 2, drafts: 1, found: 1 });
  });

  test('of several drafts a fact takes the one that agrees with it most, whatever their order', () => {
    expect(measure([red, green], [green, red]).agreed['colour']).toEqual({ part: 2, whole: 2 });
  });

  test('what cannot be asked of a pair is counted neither as agreed nor as not', () => {
    expect(measure([red], [green]).agreed).toEqual({
      colour: { part: 0, whole: 1 },
      never: { part: 0, whole: 0 },
    });
  });

  test('recall is of the facts, precision of the drafts, and plans add up by their numbers', () => {
    const half = measure([red, { name: 'plum', colour: 'blue' }], [red]);
    expect([recallOf(half), precisionOf(half)]).toEqual([0.5, 1]);
    const both = addUp('fruit', [half, measure([], [green])]);
    expect(both).toMatchObject({ facts: 2, drafts: 2, found: 1, agreed: { colour: { part: 1, whole: 1 } } });
    expect([recallOf(both), precisionOf(both)]).toEqual([0.5, 0.5]);
  });

  test('where nothing is to be found nothing is missed, and where nothing is proposed nothing is wrong', () => {
    expect([measure([], [])].map((one) => [recallOf(one), precisionOf(one)])).toEqual([[1, 1]]);
  });
});
