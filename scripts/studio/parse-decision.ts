import { z } from 'zod';
import { draftKinds } from '../../src/schema/draft.ts';
import { hasHidden } from '../../src/text/hidden.ts';
import type { StudioDecision } from './protocol.ts';

const text = z.string().max(20_000);
const name = { kind: z.enum(draftKinds), key: text };
const version = z.string().max(64);
const words = text.refine((said) => !hasHidden(said)).nullable();
const registered = {
  indicator: z.unknown().optional(),
  agencies: z.array(z.unknown()).max(200).optional(),
  contradiction: words.optional(),
};

const decisionSchema = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('confirm'),
    ...name,
    ...registered,
    version,
    entry: z.unknown().optional(),
  }),
  z.strictObject({ action: z.literal('mend'), ...name, ...registered, version, entry: z.unknown() }),
  z.strictObject({ action: z.literal('drop'), ...name, version, reason: words }),
  z.strictObject({ action: z.literal('add'), kind: z.enum(draftKinds), ...registered, entry: z.unknown() }),
  z.strictObject({ action: z.literal('undo'), undo: z.uuid() }),
]);

/** What the page asks for; null where it is no decision. What an entry says is judged when it is decided. */
export function parseDecision(body: unknown): StudioDecision | null {
  const { data } = decisionSchema.safeParse(body);
  // An optional field that is there and undefined is one that is missing: JSON knows no other.
  return data === undefined ? null : (data as StudioDecision);
}
