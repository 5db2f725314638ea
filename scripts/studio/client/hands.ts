import { Decider } from './decider.ts';
import { FormDesk } from './form-desk.ts';
import type { Session } from './session.ts';

/** A window and everything that can be done in it: what keys and buttons call. */
export interface Hands {
  readonly session: Session;
  readonly forms: FormDesk;
  readonly decider: Decider;
}

export function toHands(session: Session): Hands {
  return { session, forms: new FormDesk(session), decider: new Decider(session) };
}
