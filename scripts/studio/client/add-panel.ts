import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import { button, element } from './element.ts';
import { draftKinds } from './kinds.ts';
import type { Hands } from './hands.ts';

/** Of what kind the fact is that the rules did not find. */
export function addPanel({ forms }: Hands): HTMLElement {
  return element(
    'div',
    { class: 'panel' },
    element('h2', { tabindex: -1 }, words.add.title),
    element('p', { class: 'hint' }, words.add.lead),
    element(
      'ol',
      { class: 'reasons' },
      ...draftKinds.map((kind, at) =>
        element(
          'li',
          {},
          button(words.kinds[kind], () => forms.add(kind), { key: String(at + 1) }),
        ),
      ),
    ),
    element(
      'div',
      { class: 'actions' },
      button(words.actions.leave, () => forms.leave(), { key: words.keys.leave }),
    ),
  );
}
