import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { EntryName, FieldFault, StudioAnswer, StudioDecision, StudioEntry } from '../protocol.ts';
import { placeOf, subjectOf, typedOf } from './form-desk.ts';
import { forgetTyping } from './kept-typing.ts';
import { fits, neighbourOf, successorOf } from './order.ts';
import type { Session } from './session.ts';

type Answer<Is extends StudioAnswer['is']> = Extract<StudioAnswer, { readonly is: Is }>;

/** Shows what became of a decision about an entry as it was seen; null where it was about none. */
export function settle(
  session: Session,
  decision: StudioDecision,
  entry: StudioEntry | null,
  answer: StudioAnswer,
): void {
  switch (answer.is) {
    case 'done':
      settleDone(session, decision, entry, answer);
      break;
    case 'refused':
      showFaults(session, entry, answer.faults);
      break;
    case 'conflict':
      showConflict(session, decision, entry, answer);
      break;
    case 'failed':
      session.say('bad', answer.said);
      break;
  }
}

function settleDone(
  session: Session,
  { action }: StudioDecision,
  entry: StudioEntry | null,
  { facts, name }: Answer<'done'>,
): void {
  const before = session.facts.entries;
  if (session.mode.is === 'write') forgetTyping(session.planId, placeOf(session.mode.subject));
  if (entry !== null) forgetTyping(session.planId, entry);
  session.setFacts(facts);
  const rest = facts.entries.filter(({ state }) => state === 'waiting').length;
  const { said } = words;
  const told = {
    confirm: said.confirmed(rest),
    add: said.confirmed(rest),
    drop: said.dropped(rest),
    mend: said.mended,
    undo: said.undone,
  };
  session.message = { tone: 'good', said: told[action] };
  const goesOn = action === 'confirm' || action === 'drop';
  session.select(goesOn ? nextWaiting(session, before, entry, name) : (name ?? session.current));
}

/** The next of the filter that waits, from where the decided entry stood; else what it has become, and that all is done. */
function nextWaiting(
  session: Session,
  before: readonly StudioEntry[],
  decided: StudioEntry | null,
  name: EntryName | null,
): EntryName | null {
  const { facts, filter } = session;
  const nameOf = ({ kind, key }: EntryName): string => `${kind}/${key}`;
  const waiting = new Set(
    facts.entries.filter((entry) => fits(entry, { ...filter, onlyWaiting: true })).map(nameOf),
  );
  const next = neighbourOf(before, decided, 1, (entry) => waiting.has(nameOf(entry)));
  if (next !== null) return next;
  const isAll = facts.entries.every(({ state }) => state !== 'waiting');
  const said = isAll ? `${words.allDone} ${words.allDoneNext}` : words.allDoneFiltered;
  session.message = { tone: 'good', said };
  return name ?? (decided === null ? null : successorOf(decided, facts.entries));
}

/** At their fields, where there are any: a draft that is refused as it is, is opened to be mended. */
function showFaults(session: Session, entry: StudioEntry | null, faults: readonly FieldFault[]): void {
  const { mode } = session;
  const said = faults.map((fault) => fault.said).join(' ');
  session.message = { tone: 'bad', said: words.said.refused };
  // Asked for only where the checks miss it.
  const asked = faults.some(({ field }) => field === 'contradiction') ? { contradiction: '' } : {};
  if (mode.is === 'write') session.mode = { ...mode, typed: { ...asked, ...mode.typed }, faults };
  else if (mode.is === 'drop') session.mode = { ...mode, fault: said };
  else if (entry !== null && entry.fact !== null) {
    const typed = { ...typedOf(entry, session.registers), ...asked };
    session.mode = { is: 'write', subject: subjectOf(entry), typed, faults };
  } else session.message = { tone: 'bad', said };
  session.tell();
}

function showConflict(
  session: Session,
  decision: StudioDecision,
  entry: StudioEntry | null,
  { facts, theirs }: Answer<'conflict'>,
): void {
  session.setFacts(facts);
  session.message = null;
  if (decision.action === 'undo') {
    session.say('bad', words.said.cannotUndo);
    return;
  }
  const standing = theirs ?? (entry === null ? null : successorOf(entry, facts.entries));
  session.mode = { is: 'conflict', mine: decision, entry, theirs: standing };
  session.tell();
}
