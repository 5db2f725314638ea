import type { LevelGroup } from '../../search/ask/levels.ts';
import type { Note } from '../../search/ask/notes.ts';
import type { Reply, TaskReply } from '../../search/ask/reply.ts';
import type { SiteAnswer } from '../../search/ask/ask-site.ts';
import type { SearchRecord } from '../../search/index/record.ts';
import { searchAnswerWords as words, searchNoteWords } from '../../wording/vi/search-answer.ts';

// As many levels of one indicator as fit a line or two.
const shown = 5;

/** What answers a query, before its results: what is not known, then the figures, the agency or the task; null where nothing is to say. */
export function toAnswerLine({ reply, notes }: Pick<SiteAnswer, 'reply' | 'notes'>): HTMLElement | null {
  const parts = [...notes.map(toNote)];
  if (reply?.kind === 'levels') {
    if (reply.isElsewhere) {
      // What was published of the place is of the place, though its plan sets nothing.
      parts.push(
        ...reply.groups
          .filter(({ values }) => values.length > 0)
          .map(({ record, values }) => toGroup({ record, values, levels: [] })),
      );
      const others = reply.groups.filter(({ levels }) => levels.length > 0);
      if (others.length > 0) parts.push(element('p', 'elsewhere', words.elsewhere));
      parts.push(...others.map(({ record, levels }) => toGroup({ record, levels, values: [] })));
    } else parts.push(...reply.groups.map(toGroup));
  }
  if (reply?.kind === 'thing')
    for (const record of reply.records)
      parts.push(toTitle(record), ...(record.fact === '' ? [] : [toFigures([[record.fact, '']])]));
  if (reply?.kind === 'task') parts.push(toTitle(reply.record), toDuty(reply));
  if (parts.length === 0) return null;
  const made = element('div', 'reply', '');
  made.append(...parts);
  return made;
}

function toNote(note: Note): HTMLElement {
  const made = element('p', 'note', sayNote(note));
  made.dataset['note'] = note.kind;
  return made;
}

function sayNote(note: Note): string {
  // Each kind of note has the words of that kind; the compiler cannot pair them by name.
  return (searchNoteWords[note.kind] as (said: Note) => string)(note);
}

function toDuty({ record: { duty }, who, when }: TaskReply): HTMLElement {
  const { given, time } = duty ?? { given: '', time: '' };
  return toFigures([
    ...(who && given !== '' ? [[given, words.given] as const] : []),
    ...(when && time !== '' ? [[time, words.time] as const] : []),
  ]);
}

function toGroup({ record, levels, values }: Omit<LevelGroup, 'hit'>): HTMLElement {
  const made = element('div', 'levels', '');
  const figures = toFigures([
    ...levels.slice(0, shown).map(({ text, when, place, url }) => toFigure(text, `${when} · ${place}`, url)),
    ...values.slice(0, 2).map(({ text, year, place }) => toFigure(text, `${words.valueOf(year)} · ${place}`)),
  ]);
  made.append(toTitle(record), figures);
  if (levels.length > shown) made.append(element('p', 'more', words.more(levels.length - shown)));
  return made;
}

function toTitle(record: SearchRecord): HTMLElement {
  const made = element('p', 'of', '');
  const link = document.createElement('a');
  link.href = record.url;
  link.textContent = record.title;
  made.append(link);
  // The figures of an indicator name their provinces themselves.
  if (record.province !== null && record.kind !== 'indicator') made.append(`, ${record.province}`);
  return made;
}

type Figure = readonly [text: string, of: string, url?: string];

/** What stands in brackets explains a figure and is not it. */
function toFigure(text: string, of: string, url?: string): Figure {
  const [, number = text, remark = ''] = /^(.+?) \((.+)\)$/u.exec(text) ?? [];
  const beside = [of, remark].filter(Boolean).join(' · ');
  return url === undefined ? [number, beside] : [number, beside, url];
}

function toFigures(figures: readonly Figure[]): HTMLElement {
  const list = element('ul', 'figures', '');
  list.setAttribute('role', 'list');
  for (const [text, of, url] of figures) {
    const item = document.createElement('li');
    const figure = url === undefined ? document.createElement('span') : document.createElement('a');
    if (figure instanceof HTMLAnchorElement && url !== undefined) figure.href = url;
    figure.className = 'figure';
    figure.textContent = text;
    item.append(figure);
    if (of !== '') item.append(' ', element('span', 'when', of));
    list.append(item);
  }
  return list;
}

function element(name: 'p' | 'div' | 'ul' | 'span', className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The addresses of what an answer line tells of. */
export function repliedTo(reply: Reply | null): ReadonlySet<string> {
  if (reply === null) return new Set();
  if (reply.kind === 'thing') return new Set(reply.records.map(({ url }) => url));
  if (reply.kind === 'task') return new Set([reply.record.url]);
  return new Set(reply.groups.map(({ record }) => record.url));
}
