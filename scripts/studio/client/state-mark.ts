import { type EntryState, studioWords as words } from '../../../src/wording/vi/studio.ts';

/** Each state has a shape of its own, so that none is told by its colour alone. */
const shapes: Readonly<Record<EntryState, readonly string[]>> = {
  waiting: ['M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z'],
  confirmed: ['M2.5 8.5l3.5 3.5l7.5-8'],
  dropped: ['M3.5 3.5l9 9', 'M12.5 3.5l-9 9'],
};

const svg = 'http://www.w3.org/2000/svg';

/** A state as a small picture; its word stands beside it. */
export function toStateMark(state: EntryState): SVGSVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('width', '14');
  picture.setAttribute('height', '14');
  picture.setAttribute('aria-hidden', 'true');
  for (const shape of shapes[state]) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', shape);
    picture.append(path);
  }
  return picture;
}

export function stateWord(state: EntryState): string {
  return words.states[state];
}
