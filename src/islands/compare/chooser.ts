import type { ComparisonAddress } from '../../links/comparison-address.ts';

/** What the page offers: indicators by field, provinces, years, as the form has them. */
export class Chooser {
  private readonly form: HTMLElement;

  constructor(form: HTMLElement) {
    this.form = form;
  }

  /** What is ticked. A field all of whose indicators are ticked, and nothing else, is named as one. */
  read(): ComparisonAddress {
    const indicators = this.ticked('indicator');
    const field = this.fieldOf(indicators);
    const provinces = this.ticked('province');
    return {
      indicators: field === null ? indicators : [],
      field,
      provinces: provinces.length === this.boxes('province').length ? [] : provinces,
      from: this.year('from'),
      to: this.year('to'),
    };
  }

  /** Ticks what an address asks for, and opens where it stands; what the page does not offer is passed over. */
  write({ indicators, field, provinces, from, to }: ComparisonAddress): void {
    for (const box of this.boxes('indicator'))
      box.checked = indicators.includes(box.value) || (field !== null && box.dataset['field'] === field);
    for (const box of this.boxes('province'))
      box.checked = provinces.length === 0 || provinces.includes(box.value);
    this.setYear('from', from);
    this.setYear('to', to);
    this.markFields();
    for (const box of this.boxes('indicator')) {
      const group = box.checked ? box.closest('details') : null;
      if (group !== null) group.open = true;
    }
  }

  /** Ticks or unticks all indicators of a field. */
  tickField(field: string, isTicked: boolean): void {
    for (const box of this.boxes('indicator')) if (box.dataset['field'] === field) box.checked = isTicked;
    this.markFields();
  }

  /** Lets each box of a whole field say whether all, some or none of its indicators are ticked. */
  markFields(): void {
    for (const whole of this.boxes('whole-field')) {
      const own = this.boxes('indicator').filter(({ dataset }) => dataset['field'] === whole.value);
      const count = own.filter(({ checked }) => checked).length;
      whole.checked = count === own.length;
      whole.indeterminate = count > 0 && count < own.length;
    }
  }

  /** The ids of the ticked indicators, or of all provinces that are ticked, in the order of the form. */
  ticked(name: 'indicator' | 'province'): readonly string[] {
    return this.boxes(name)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  /** What a box is called. */
  nameOf(name: 'indicator' | 'province', value: string): string {
    const box = this.boxes(name).find((one) => one.value === value);
    return box?.dataset['name'] ?? value;
  }

  /** What a field is called where it is named as one. */
  nameOfField(field: string): string {
    return this.boxes('whole-field').find(({ value }) => value === field)?.dataset['name'] ?? field;
  }

  private fieldOf(indicators: readonly string[]): string | null {
    const fields = new Set(
      this.boxes('indicator')
        .filter(({ checked }) => checked)
        .map(({ dataset }) => dataset['field'] ?? ''),
    );
    const [field] = fields;
    const own = this.boxes('indicator').filter(({ dataset }) => dataset['field'] === field);
    return field !== undefined && fields.size === 1 && own.length === indicators.length ? field : null;
  }

  private boxes(name: string): readonly HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[data-box="${name}"]`)];
  }

  private year(name: 'from' | 'to'): number | null {
    const text = this.form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
    return text === '' ? null : Number(text);
  }

  private setYear(name: 'from' | 'to', year: number | null): void {
    const select = this.form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select === null) return;
    const wanted = String(year ?? '');
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
}
