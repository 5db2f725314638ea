import { sayFact } from '../../../src/wording/vi/studio-sentence.ts';
import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioEntry } from '../protocol.ts';
import { button, element } from './element.ts';
import { type FactRow, toIndicatorRows, toRows } from './fact-rows.ts';
import type { Hands } from './hands.ts';
import { markWords } from './mark-words.ts';
import { fits, isNamed } from './order.ts';
import type { Registers } from './registers.ts';
import { sayRule } from './say-rule.ts';
import type { Session } from './session.ts';
import { stateWord, toStateMark } from './state-mark.ts';

type Said = Pick<StudioEntry, 'kind' | 'fact'>;

/** An entry to be read and decided about. */
export function entryView(hands: Hands, entry: StudioEntry): readonly HTMLElement[] {
  const rule = sayRule(entry.rule);
  return [
    ...entryHead(hands.session, entry),
    ...(rule === null ? [] : [because(words.why, rule)]),
    ...(entry.reason === null ? [] : [because(words.fields.reason, entry.reason)]),
    ...candidates(hands, entry),
    ...fieldList(entry, hands.session.registers),
    actions(hands, entry),
  ];
}

/** What an entry says, in one breath, and the words that it is read from. */
export function entryHead(session: Session, entry: StudioEntry): readonly HTMLElement[] {
  const said =
    sentence(entry, (id) => session.registers.nameOfIndicator(id)) ??
    element('h2', { tabindex: -1 }, entry.quote);
  said.append(...besideIndicator(entry, session.registers));
  // Of the other kinds the words are the sentence.
  const hasQuote = entry.quote !== '' && entry.kind !== 'qualitative' && entry.kind !== 'not-goal';
  return [kicker(session, entry), said, ...(hasQuote ? [quotation(entry)] : [])];
}

/** How well the indicator of a target fits, and that the register does not have it yet. */
function besideIndicator({ kind, fact, score }: StudioEntry, registers: Registers): readonly HTMLElement[] {
  if (kind !== 'target' || fact === null) return [];
  const isNew = registers.indicator(fact.indicator)?.isNew === true;
  return [
    ...(score === null ? [] : [element('small', { class: 'hint' }, words.score(score))]),
    ...(isNew ? [element('small', { class: 'new' }, words.newIndicator)] : []),
  ];
}

/** Of what kind an entry is, how far it has come, and which of how many it is. */
export function kicker(
  { facts, filter, current }: Session,
  { kind, state, fact }: Said & { readonly state: StudioEntry['state'] | null },
): HTMLElement {
  const list = facts.entries.filter((one) => fits(one, filter) || isNamed(one, current));
  const at = list.findIndex((one) => isNamed(one, current)) + 1;
  const isResponsibility = fact !== null && 'given' in fact && fact.kind === 'responsibility';
  const badge =
    state === null
      ? null
      : element('span', { class: 'badge', 'data-state': state }, toStateMark(state), ` ${stateWord(state)}`);
  return element(
    'p',
    { class: 'kicker' },
    isResponsibility ? words.responsibility : words.kinds[kind],
    badge,
    at === 0 ? null : element('span', { class: 'position' }, words.position(at, list.length)),
  );
}

/** A fact as a sentence; null where what is typed of it cannot be said yet. */
export function sentence({ kind, fact }: Said, nameOf: (id: string) => string): HTMLElement | null {
  if (fact === null) return null;
  try {
    const { lead, main, rest } = sayFact(kind, fact, nameOf);
    return element(
      'h2',
      { tabindex: -1, 'data-kind': kind, 'data-long': main.length > 60 },
      element('span', { class: 'lead' }, lead, ' '),
      element('span', { class: 'main' }, main, ' '),
      element('span', { class: 'rest' }, rest),
    );
  } catch {
    return null;
  }
}

function quotation({ quote, fact }: StudioEntry): HTMLElement {
  const printed = fact !== null && 'printed' in fact ? fact.printed : null;
  const runs = markWords(quote, [{ name: 0, quote, printed }]);
  return element(
    'blockquote',
    {},
    runs.map(({ text, figureOf }) => (figureOf.length > 0 ? element('strong', {}, text) : text)),
  );
}

function because(label: string, said: string): HTMLElement {
  return element('p', { class: 'why' }, element('b', {}, `${label}: `), said);
}

function candidates({ session, forms }: Hands, entry: StudioEntry): readonly HTMLElement[] {
  if (entry.state !== 'waiting' || entry.candidates.length === 0) return [];
  const items = entry.candidates.slice(0, 5).map(({ indicator, score }, at) => {
    const name = `${session.registers.nameOfIndicator(indicator)} (${words.score(score)})`;
    return element(
      'li',
      {},
      button(name, () => forms.choose(at), { key: String(at + 1) }),
    );
  });
  return [
    element(
      'div',
      { class: 'candidates' },
      element('p', {}, `${words.candidates}:`),
      element('ol', {}, items),
    ),
  ];
}

/** The fields that the sentence does not say. */
function fieldList({ kind, fact }: Said, registers: Registers): readonly HTMLElement[] {
  if (fact === null || kind === 'not-goal') return [];
  const said = kind === 'target' ? words.fields.indicator : null;
  const rows = toRows(kind, fact as never, registers).filter(({ label }) => label !== said);
  const indicator = 'indicator' in fact ? registers.indicator(fact.indicator) : null;
  if (indicator?.isNew !== true) return [toList(rows)];
  return [
    toList(rows),
    element('h3', {}, `${words.newIndicatorTitle}: ${indicator.name.vi}`),
    toList(toIndicatorRows(indicator)),
  ];
}

function toList(rows: readonly FactRow[]): HTMLElement {
  const items = rows.map(({ label, values }) =>
    element(
      'div',
      {},
      element('dt', {}, label),
      values.map((value) => element('dd', {}, value)),
    ),
  );
  return element('dl', {}, items);
}

function actions({ session, forms, decider }: Hands, { state }: StudioEntry): HTMLElement {
  const { actions: names, keys } = words;
  return element(
    'div',
    { class: 'actions' },
    state === 'waiting'
      ? button(names.confirm, () => decider.confirm(), { key: keys.confirm, class: 'primary' })
      : null,
    button(names.mend, () => forms.mend(), { key: keys.mend }),
    button(names.drop, () => decider.startDrop(), { key: keys.drop }),
    button(names.previous, () => session.move(-1), { key: keys.previous }),
    button(names.next, () => session.move(1), { key: keys.next }),
    button(names.undo, () => decider.undo(), { key: keys.undo }),
  );
}
