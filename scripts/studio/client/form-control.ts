import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import { element } from './element.ts';
import type { FormPart } from './form-parts.ts';

type Field = Extract<FormPart, { readonly is: 'field' }>;

/** What a control is told of the form in which it stands. */
interface Surroundings {
  readonly value: string;
  readonly fault: string | null;
  readonly onType: (value: string) => void;
}

/** A field of a form: its label, its control with what is typed in it, a hint, and what is wrong with it. */
export function toFieldElement(field: Field, surroundings: Surroundings): HTMLElement {
  const { path, label, control, hint, columns } = field;
  const { fault } = surroundings;
  const id = `truong-${path.replaceAll('.', '-')}`;
  const described = [hint === null ? null : `${id}-goi-y`, fault === null ? null : `${id}-loi`];
  const attributes = {
    ...{ id, name: path },
    'aria-describedby': described.filter((one) => one !== null).join(' ') || null,
    'aria-invalid': fault === null ? null : 'true',
  };
  const notes = [
    hint === null ? null : element('small', { id: `${id}-goi-y`, class: 'hint' }, hint),
    fault === null ? null : element('p', { id: `${id}-loi`, class: 'fault' }, fault),
  ];
  const data = { class: 'field', 'data-columns': columns };
  if (control.is === 'several') {
    const boxes = element(
      'fieldset',
      data,
      element('legend', {}, label),
      ...severalBoxes(field, surroundings),
    );
    boxes.append(...notes.filter((one) => one !== null));
    return boxes;
  }
  const made = toControl(field, attributes, surroundings);
  if (control.is === 'yes-no') {
    return element('div', data, element('label', { class: 'check' }, made, ` ${label}`), ...notes);
  }
  return element('div', data, element('label', { for: id }, label), made, ...notes);
}

type Attributes = Readonly<Record<string, string | null>>;

function toControl(
  { control }: Field,
  attributes: Attributes,
  { value, onType }: Surroundings,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const shared = { ...attributes, autocomplete: 'off', spellcheck: 'false' };
  if (control.is === 'choice') {
    const isListed = control.options.some(([code]) => code === value);
    const options = isListed ? control.options : [['', '…'] as const, ...control.options];
    const select = element(
      'select',
      attributes,
      options.map(([code, name]) => element('option', { value: code, selected: code === value }, name)),
    );
    select.addEventListener('change', () => onType(select.value));
    return select;
  }
  if (control.is === 'yes-no') {
    const box = element('input', { ...attributes, type: 'checkbox', checked: value === 'true' });
    box.addEventListener('change', () => onType(box.checked ? 'true' : ''));
    return box;
  }
  if (control.is === 'lines') {
    const area = element('textarea', { ...shared, rows: 2 }, value);
    area.addEventListener('input', () => onType(area.value.replace(/\s*\n\s*/g, ' ')));
    return area;
  }
  const list = control.is === 'indicator' || control.is === 'agency' ? control.is : null;
  const input = element('input', {
    ...shared,
    ...{ type: 'text', value, list, inputmode: control.is === 'number' ? 'decimal' : null },
  });
  input.addEventListener('input', () => onType(input.value));
  return input;
}

function severalBoxes({ path, control }: Field, { value, onType }: Surroundings): readonly HTMLElement[] {
  if (control.is !== 'several') return [];
  const chosen = new Set(value.split(', ').filter((one) => one !== ''));
  return control.options.map(([code, name]) => {
    const box = element('input', { type: 'checkbox', name: path, value: code, checked: chosen.has(code) });
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(code);
      else chosen.delete(code);
      onType(
        control.options
          .map(([one]) => one)
          .filter((one) => chosen.has(one))
          .join(', '),
      );
    });
    return element('label', { class: 'check' }, box, ` ${name}`);
  });
}

/** Said where an entry as a whole is refused. */
export function toFaultList(faults: readonly string[]): HTMLElement | null {
  if (faults.length === 0) return null;
  return element(
    'div',
    { class: 'faults', role: 'alert' },
    element('p', {}, words.said.refused),
    element('ul', {}, ...faults.map((fault) => element('li', {}, fault))),
  );
}
