import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { FieldFault, StudioEntry } from '../protocol.ts';
import { button, element } from './element.ts';
import { toFaultList, toFieldElement } from './form-control.ts';
import { type FormPart, toFormParts } from './form-parts.ts';
import type { Registers } from './registers.ts';
import { countTyped, type Typed, withNewIndicator, withoutTyped } from './typed.ts';

/** What a form is about, and whom it tells. */
export interface FormSurroundings {
  readonly kind: StudioEntry['kind'];
  readonly candidates: StudioEntry['candidates'];
  readonly registers: Registers;
  readonly typed: Typed;
  readonly faults: readonly FieldFault[];
  readonly onType: (typed: Typed) => void;
  readonly onSave: (isConfirmed: boolean) => void;
  readonly onLeave: () => void;
}

/** The fields of a fact, to be typed in. Enter saves and confirms, Ctrl+S saves, Esc leaves. */
export class FactForm {
  readonly element: HTMLFormElement;
  private readonly around: FormSurroundings;
  private typed: Typed;
  private shape = '';

  constructor(around: FormSurroundings) {
    this.around = around;
    this.typed = around.typed;
    this.element = element('form', { class: 'fact-form', novalidate: true });
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.render();
  }

  /** The first field that is refused, else the first of all. */
  focus(): void {
    const fields = 'input, select, textarea';
    const field =
      this.element.querySelector<HTMLElement>('[aria-invalid]') ??
      this.element.querySelector<HTMLElement>(fields);
    field?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    // A keyboard for Vietnamese ends a syllable with Enter too.
    if (event.isComposing) return;
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Enter' && !isButton) this.save(event, true);
    if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) this.save(event, false);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.around.onLeave();
    }
  }

  private save(event: Event, isConfirmed: boolean): void {
    event.preventDefault();
    event.stopPropagation();
    this.around.onSave(isConfirmed);
  }

  private set(path: string, value: string): void {
    this.change({ ...this.typed, [path]: value });
  }

  private change(typed: Typed): void {
    this.typed = withNewIndicator(typed, this.around.registers);
    this.around.onType(this.typed);
    if (this.shapeOf() !== this.shape) this.renderAgain();
  }

  private parts(): readonly FormPart[] {
    return toFormParts(this.around.kind, this.typed, this.around.registers);
  }

  /** Which fields there are: more come and go with what is typed. */
  private shapeOf(): string {
    const pathsOf = (parts: readonly FormPart[]): readonly string[] =>
      parts.flatMap((part) =>
        part.is === 'field' ? [part.path] : part.is === 'more' ? [] : pathsOf(part.parts),
      );
    return pathsOf(this.parts()).join(' ');
  }

  private renderAgain(): void {
    const focused = document.activeElement;
    const name = focused?.getAttribute('name') ?? null;
    const caret = focused instanceof HTMLInputElement ? focused.selectionStart : null;
    this.render();
    const again =
      name === null ? null : this.element.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
    again?.focus();
    if (again instanceof HTMLInputElement && caret !== null) again.setSelectionRange(caret, caret);
  }

  private render(): void {
    this.shape = this.shapeOf();
    const parts = this.parts();
    const { onSave, onLeave } = this.around;
    const { actions, keys } = words;
    this.element.replaceChildren(
      ...[toFaultList(this.faultsElsewhere())].filter((one) => one !== null),
      element('div', { class: 'fields' }, ...parts.map((part) => this.toElement(part))),
      element(
        'div',
        { class: 'actions' },
        button(actions.saveAndConfirm, () => onSave(true), { key: keys.save, class: 'primary' }),
        button(actions.saveAndWait, () => onSave(false), { key: keys.saveAndWait }),
        button(actions.leave, onLeave, { key: keys.leave }),
      ),
      this.indicatorList(),
      this.agencyList(),
    );
  }

  private toElement(part: FormPart): HTMLElement {
    switch (part.is) {
      case 'field':
        return toFieldElement(part, {
          value: this.typed[part.path] ?? '',
          fault: this.faultAt(part.path),
          onType: (value) => this.set(part.path, value),
        });
      case 'group':
        return element(
          'fieldset',
          { class: 'group' },
          element('legend', {}, part.title),
          element('p', { class: 'hint' }, part.lead),
          element('div', { class: 'fields' }, ...part.parts.map((one) => this.toElement(one))),
        );
      case 'party': {
        const { list, at } = part;
        const name = this.typed[`${list}.${at}.printed`] ?? '';
        const remove = (): void => this.change(withoutTyped(this.typed, list, at));
        return element(
          'div',
          { class: 'party fields' },
          ...part.parts.map((one) => this.toElement(one)),
          button(words.actions.remove, remove, {
            class: 'small',
            'aria-label': words.actions.removeParty(name),
          }),
        );
      }
      case 'more': {
        const { list, title } = part;
        const add = (): void => {
          const at = countTyped(this.typed, list);
          this.change({ ...this.typed, [`${list}.${at}.printed`]: '', [`${list}.${at}.agency`]: '' });
          this.element.querySelector<HTMLElement>(`[name="${list}.${at}.printed"]`)?.focus();
        };
        return button(`${words.actions.addParty}: ${title.toLowerCase()}`, add, { class: 'small more' });
      }
    }
  }

  /** Faults of a list stand at the field that enters it. */
  private faultAt(path: string): string | null {
    const at = this.around.faults.filter(({ field }) => fieldOf(field, this.paths()) === path);
    return at.length === 0 ? null : at.map(({ said }) => said).join(' ');
  }

  private faultsElsewhere(): readonly string[] {
    const paths = this.paths();
    return this.around.faults.filter(({ field }) => fieldOf(field, paths) === null).map(({ said }) => said);
  }

  private paths(): readonly string[] {
    return this.shape.split(' ');
  }

  private indicatorList(): HTMLElement {
    const { candidates, registers } = this.around;
    const scores = new Map(candidates.map(({ indicator, score }) => [indicator, score]));
    const rest = registers.indicators.filter(({ id }) => !scores.has(id));
    const option = (id: string, label: string | null): HTMLElement =>
      element('option', { value: registers.nameOfIndicator(id), label });
    return element(
      'datalist',
      { id: 'indicator' },
      ...[...scores].map(([id, score]) => option(id, words.score(score))),
      ...rest.map(({ id }) => option(id, null)),
    );
  }

  private agencyList(): HTMLElement {
    const { registers } = this.around;
    return element(
      'datalist',
      { id: 'agency' },
      ...registers.agencies.map(({ id }) => element('option', { value: registers.nameOfAgency(id) })),
    );
  }
}

/** The field of the form at which a fault is said; null where it has none. */
function fieldOf(fault: string, paths: readonly string[]): string | null {
  if (paths.includes(fault)) return fault;
  // A part of a list that is typed in one field, or of a name that is typed where the indicator is chosen.
  const above = fault.split('.').slice(0, -1).join('.');
  return above === '' ? null : fieldOf(above, paths);
}
