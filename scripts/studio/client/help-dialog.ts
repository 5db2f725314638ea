import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import { button, element } from './element.ts';
import type { Shortcuts } from './shortcuts.ts';

/** The keys of the page, and whether those of one letter are heard. */
export function helpDialog(shortcuts: Shortcuts): HTMLDialogElement {
  const isOn = element('input', { type: 'checkbox', checked: shortcuts.areOn });
  isOn.addEventListener('change', () => shortcuts.turn(isOn.checked));
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'phim-tat' },
    element('h2', { id: 'phim-tat' }, words.actions.help),
    element(
      'dl',
      { class: 'keys' },
      ...words.help.map(([keys, does]) =>
        element('div', {}, element('dt', {}, element('kbd', {}, keys)), element('dd', {}, does)),
      ),
    ),
    element('label', { class: 'check' }, isOn, ` ${words.shortcutsOn}`),
    element(
      'div',
      { class: 'actions' },
      button(words.helpClose, () => dialog.close(), { key: words.keys.leave }),
    ),
  );
  return dialog;
}
