import type { Hands } from './hands.ts';
import type { Command } from './shortcuts.ts';

/** What keys ask of the page around the fact. */
export interface PageActions {
  readonly help: () => void;
  readonly filter: () => void;
  readonly goTo: () => void;
  readonly add: () => void;
  /** Presses the button with this digit; whether there is one. */
  readonly press: (digit: number) => boolean;
  /** The field for a reason of one's own. */
  readonly ownReason: () => void;
}

/** Does what a key asks for, as far as it means something now; whether it did. */
export function obey(command: Command, hands: Hands, page: PageActions): boolean {
  const { session, forms, decider } = hands;
  const { mode } = session;
  if (typeof command === 'object') return obeyDigit(command.digit, hands, page);
  if (command === 'help') page.help();
  else if (command === 'leave') {
    if (mode.is === 'conflict') decider.takeTheirs();
    else forms.leave();
  } else if (mode.is !== 'look') return false;
  else {
    const does: Readonly<Record<Exclude<typeof command, 'help' | 'leave'>, () => void>> = {
      confirm: () => decider.confirm(),
      mend: () => forms.mend(),
      drop: () => decider.startDrop(),
      next: () => session.move(1),
      previous: () => session.move(-1),
      undo: () => decider.undo(),
      add: page.add,
      filter: page.filter,
      'go-to': page.goTo,
    };
    does[command]();
  }
  return true;
}

function obeyDigit(digit: number, { session, decider }: Hands, page: PageActions): boolean {
  const { mode } = session;
  if (mode.is === 'write') return false;
  if (mode.is === 'conflict') {
    if (digit === 1) decider.takeTheirs();
    if (digit === 2) decider.takeMine();
    return digit === 1 || digit === 2;
  }
  if (mode.is === 'drop' && digit === 0) {
    page.ownReason();
    return true;
  }
  return page.press(digit);
}
