import type { StatusLabel } from '../../domain/status/vocabulary.ts';

/** What a status is drawn as, on a field of 16 × 16. */
export interface StatusLook {
  readonly tone: 'done' | 'doing' | 'late' | 'open' | 'unknown';
  readonly shape: string;
}

const ring = '<circle cx="8" cy="8" r="6"/>';
const check = '<path d="m5 8.2 2.2 2.3L11.2 6"/>';
const half = '<path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>';

/** Each label has a shape of its own, so that none is told by its colour alone. */
export const statusLooks: Readonly<Record<StatusLabel, StatusLook>> = {
  'nothing-published': {
    tone: 'unknown',
    shape: '<circle cx="8" cy="8" r="6" stroke-dasharray="2.6 2.1"/>',
  },
  'not-started': { tone: 'open', shape: ring },
  'in-progress': { tone: 'doing', shape: ring + half },
  'no-deadline': {
    tone: 'doing',
    shape:
      '<path d="M8 8C6.7 6.2 5.7 5.5 4.5 5.5a2.5 2.5 0 0 0 0 5C5.7 10.5 6.7 9.8 8 8s2.3-2.5 3.5-2.5a2.5 2.5 0 0 1 0 5C10.3 10.5 9.3 9.8 8 8z"/>',
  },
  'completed-on-time': {
    tone: 'done',
    shape: '<circle cx="8" cy="8" r="6.5" fill="currentColor"/><path class="cut" d="m5 8.2 2.2 2.3L11.2 6"/>',
  },
  'completed-late': { tone: 'done', shape: `<path d="M8 1 15 8 8 15 1 8z"/>${check}` },
  completed: { tone: 'done', shape: ring + check },
  overdue: {
    tone: 'late',
    shape: '<path d="M8 2 15 14H1z"/><path d="M8 6.5v3.5M8 12v.2"/>',
  },
  suspended: { tone: 'open', shape: '<path d="M5.5 3v10M10.5 3v10" stroke-width="2.6"/>' },
  cancelled: { tone: 'open', shape: '<path d="m3.5 3.5 9 9m0-9-9 9"/>' },
  'sources-differ': {
    tone: 'unknown',
    shape: '<circle cx="6" cy="8" r="4.5"/><circle cx="10" cy="8" r="4.5"/>',
  },
};
