import type { Fact } from '../../../src/drafts/lists.ts';
import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioEntry } from '../protocol.ts';
import { button, element } from './element.ts';
import { type FactRow, toRows } from './fact-rows.ts';
import type { Hands } from './hands.ts';
import type { Mode } from './mode.ts';
import type { Session } from './session.ts';
import { stateWord } from './state-mark.ts';

type Conflict = Extract<Mode, { readonly is: 'conflict' }>;

/** Two versions of one entry side by side; one of them is taken. */
export function conflictPanel({ session, decider }: Hands, conflict: Conflict): HTMLElement {
  const { conflict: said } = words;
  const mine = rowsOfMine(session, conflict);
  const theirs = rowsOfTheirs(session, conflict.theirs);
  const labels = [...new Set([...mine, ...theirs].map(({ label }) => label))];
  const differing = labels.filter((label) => valuesOf(mine, label) !== valuesOf(theirs, label));
  const alike = labels.filter((label) => !differing.includes(label));
  return element(
    'div',
    { class: 'panel conflict' },
    element('h2', { tabindex: -1 }, said.title),
    element('p', {}, said.lead),
    conflict.entry === null || conflict.entry.quote === ''
      ? null
      : element('blockquote', {}, conflict.entry.quote),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('td'),
          element('th', { scope: 'col' }, said.mine),
          element('th', { scope: 'col' }, said.theirs),
        ),
      ),
      element(
        'tbody',
        {},
        differing.map((label) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, label),
            element('td', {}, valuesOf(mine, label) || said.nothing),
            element('td', {}, valuesOf(theirs, label) || said.nothing),
          ),
        ),
      ),
    ),
    alike.length === 0 ? null : element('p', { class: 'hint' }, said.alike(alike)),
    element(
      'div',
      { class: 'actions' },
      button(said.takeTheirs, () => decider.takeTheirs(), { key: '1' }),
      button(said.takeMine, () => decider.takeMine(), { key: '2' }),
    ),
  );
}

function valuesOf(rows: readonly FactRow[], label: string): string {
  return rows
    .filter((row) => row.label === label)
    .flatMap(({ values }) => values)
    .join('; ');
}

function rowsOfMine({ registers }: Session, { mine, entry }: Conflict): readonly FactRow[] {
  if (mine.action === 'drop') {
    const { mineDrops, mineDropsBare } = words.conflict;
    return [row(words.stateLabel, mine.reason === null ? mineDropsBare : mineDrops(mine.reason))];
  }
  const fact = (mine.entry ?? entry?.fact ?? null) as Fact | null;
  const state = mine.action === 'mend' ? 'waiting' : 'confirmed';
  return [row(words.stateLabel, stateWord(state)), ...rowsOf(mine.kind, fact, registers)];
}

function rowsOfTheirs({ registers }: Session, theirs: StudioEntry | null): readonly FactRow[] {
  if (theirs === null) return [row(words.stateLabel, words.conflict.gone)];
  const reason = theirs.reason === null ? [] : [row(words.fields.reason, theirs.reason)];
  return [
    row(words.stateLabel, stateWord(theirs.state)),
    ...reason,
    ...rowsOf(theirs.kind, theirs.fact, registers),
  ];
}

/** What is typed may be no fact yet: then it is shown as it is typed. */
function rowsOf(
  kind: StudioEntry['kind'],
  fact: Fact | null,
  registers: Session['registers'],
): readonly FactRow[] {
  if (fact === null) return [];
  const said = [
    ...('quote' in fact ? [row(words.fields.quote, fact.quote)] : []),
    ...('title' in fact ? [row(words.fields.title, fact.title)] : []),
  ];
  try {
    return [...said, ...toRows(kind, fact as never, registers)];
  } catch {
    return [...said, ...Object.entries(fact).map(([label, value]) => row(label, String(value)))];
  }
}

function row(label: string, value: string): FactRow {
  return { label, values: [value] };
}
