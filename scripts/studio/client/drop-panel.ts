import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import { button, element } from './element.ts';
import type { Mode } from './mode.ts';
import type { Hands } from './hands.ts';

/** Why an entry is dropped: a reason by its digit, or one's own words. */
export function dropPanel(
  { forms, decider }: Hands,
  { entry, fault }: Extract<Mode, { readonly is: 'drop' }>,
): HTMLElement {
  const { drop, keys, actions } = words;
  const isFigure = entry.kind === 'target';
  const own = element('input', {
    ...{ id: 'ly-do', type: 'text', autocomplete: 'off', maxlength: 500 },
    'aria-describedby': fault === null ? null : 'ly-do-loi',
    'aria-invalid': fault === null ? null : 'true',
  });
  const save = (): void => decider.drop(own.value.normalize('NFC').trim() || null);
  own.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    save();
  });
  return element(
    'div',
    { class: 'panel' },
    element('h3', {}, drop.title),
    isFigure ? element('p', { class: 'hint' }, drop.figureStays) : null,
    element(
      'ol',
      { class: 'reasons' },
      ...words.dropReasons[entry.kind].map((reason, at) =>
        element(
          'li',
          {},
          button(reason, () => decider.drop(reason), { key: String(at + 1) }),
        ),
      ),
    ),
    element('label', { for: 'ly-do' }, drop.other, ' ', element('kbd', { 'aria-hidden': 'true' }, '0')),
    own,
    fault === null ? null : element('p', { id: 'ly-do-loi', class: 'fault', role: 'alert' }, fault),
    element(
      'div',
      { class: 'actions' },
      button(isFigure ? drop.save : `${drop.save} (${drop.noReason.toLowerCase()})`, save, {
        class: 'primary',
      }),
      button(actions.leave, () => forms.leave(), { key: keys.leave }),
    ),
  );
}
