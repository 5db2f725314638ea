import { wordsOf } from '../../domain/clauses/words.ts';
import { fieldParties, lineParties } from './field-parties.ts';
import { readFields } from './fields.ts';
import type { ReadName } from './names/read-name.ts';
import { distinctParties, type Parties } from './parties.ts';
import { rowParties } from './row-parties.ts';
import { addressedParties, ledParties, spokenParties } from './spoken-parties.ts';
import type { WorkItem } from './work-item.ts';

/** Whom a piece of work is given to, and who is to join them, in printed order. */
export function findParties(item: WorkItem, readName: ReadName): Parties {
  const { given, support } = partiesOf(item, readName);
  return { given: distinctParties(given), support: distinctParties(support) };
}

function partiesOf({ placed, kind, lines, table }: WorkItem, readName: ReadName): Parties {
  const { clause } = placed;
  const named =
    table !== null
      ? rowParties(placed, table, readName)
      : [
          ...readFields(wordsOf(clause.words)).flatMap((field) => fieldParties(field, clause.id, readName)),
          ...lineParties(lines, readName),
        ];
  if (named.length > 0 || table !== null) {
    return {
      given: named.filter(({ role }) => role !== 'support'),
      support: named.filter(({ role }) => role === 'support'),
    };
  }
  if (kind === 'responsibility') return spokenParties(placed, readName);
  const led = ledParties(placed, readName);
  return led.given.length > 0 ? led : addressedParties(placed, readName);
}
