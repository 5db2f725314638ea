/** How near to a point one has to point, in pixels of the screen. */
const REACH = 40;

/**
 * Reads the chart of an indicator out, point by point, and hides and shows its series. Picture and words are made at
 * build: a point (`data-point`) is said by its `<title>`, and the row of the table with the same id (`data-figure`)
 * gives the quotation and where it stands. The slider steps through the points that are shown, by year, then series;
 * pointing at one or tapping it chooses it too; Escape leaves. `data-toggle` is a button that hides a series
 * (`data-series`) and shows it again.
 */
class IndicatorChart extends HTMLElement {
  private readonly sentences = new Map<string, string>();
  private readonly slider = this.querySelector('input');
  private readonly said = this.querySelector('[data-said]');
  private readonly hint = this.said?.textContent ?? '';

  connectedCallback(): void {
    for (const title of this.querySelectorAll('[data-point] title')) {
      this.sentences.set(pointOf(title.parentElement), title.textContent);
      // The browser would say it a second time, in a box of its own.
      title.remove();
    }
    for (const event of ['focus', 'input']) this.slider?.addEventListener(event, () => this.readAtSlider());
    for (const event of ['mousemove', 'click']) this.addEventListener(event, this.readNearest);
    this.addEventListener('click', this.toggle);
    this.addEventListener('keydown', this.leave);
  }

  private readAtSlider(): void {
    this.read(pointOf(this.shown()[Number(this.slider?.value) - 1]));
  }

  private readonly readNearest = (event: Event): void => {
    const picture = event.target instanceof Element ? event.target.closest('[data-sheet]') : null;
    if (picture === null || !(event instanceof MouseEvent)) return;
    const [nearest] = this.shown(picture)
      .map((point) => ({ point, distance: distanceOf(point.getBoundingClientRect(), event) }))
      .filter(({ distance }) => distance < REACH)
      .toSorted((a, b) => a.distance - b.distance);
    if (nearest !== undefined) this.read(pointOf(nearest.point));
  };

  private readonly toggle = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-toggle]') : null;
    if (button === null) return;
    const isOff = button.ariaPressed === 'true';
    button.ariaPressed = String(!isOff);
    for (const part of this.querySelectorAll(`[data-series="${button.dataset['toggle']}"]`))
      part.toggleAttribute('data-off', isOff);
    this.read(pointOf(this.querySelector('[data-current]:not([data-off])')));
  };

  private readonly leave = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    this.read('');
    this.slider?.blur();
  };

  /** Marks a point in both layouts of the picture and says it; without an id, says how to choose one. */
  private read(id: string): void {
    const shown = this.shown();
    const place = shown.findIndex((point) => pointOf(point) === id) + 1;
    if (this.slider !== null) {
      this.slider.max = String(shown.length);
      if (place > 0) this.slider.value = String(place);
      this.slider.ariaValueText = `${this.slider.value}/${shown.length}`;
    }
    const current = this.querySelector('[data-current]');
    if (current !== null && pointOf(current) === id) return;
    for (const point of this.querySelectorAll('[data-point]'))
      point.toggleAttribute('data-current', pointOf(point) === id);
    const source = document.querySelector(`[data-figure="${id}"] td:last-child p`)?.cloneNode(true);
    const sentence = document.createElement('strong');
    sentence.textContent = this.sentences.get(id) ?? '';
    this.said?.replaceChildren(...(id === '' ? [this.hint] : [sentence, ' ', ...(source?.childNodes ?? [])]));
  }

  private shown(picture = this.querySelector('[data-sheet]')): readonly Element[] {
    return [...(picture?.querySelectorAll('[data-point]:not([data-off])') ?? [])];
  }
}

function pointOf(point: Element | null | undefined): string {
  return point?.getAttribute('data-point') ?? '';
}

function distanceOf({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): number {
  const across = Math.max(left - clientX, clientX - right, 0);
  return Math.hypot(across, Math.max(top - clientY, clientY - bottom, 0));
}

customElements.define('indicator-chart', IndicatorChart);
