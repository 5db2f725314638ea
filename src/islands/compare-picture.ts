import type { Choice, ComparedIndicator } from '../charts/compared.ts';
import { type ComparedPanel, toComparison } from '../charts/comparison.ts';
import { toObstacles } from '../charts/obstacles.ts';
import { toPanelPlot } from '../charts/panel-plot.ts';
import { formatComparison, parseComparison } from '../links/comparison-address.ts';
import { comparisonWords as words, panelWords, sayFigure, sayObstacles } from '../wording/vi/comparison.ts';
import { unitNames } from '../wording/vi/units.ts';
import { Chooser } from './compare/chooser.ts';
import { element } from './compare/element.ts';
import type { LivePicture } from './compare/live-chart.ts';
import { IndicatorFiles } from './compare/load.ts';
import { readPalette } from './compare/palette.ts';
import { handOver, type SavedPicture, toPngFile, toSvgFile } from './compare/save-picture.ts';
import { writeTable } from './compare/write-table.ts';
import { Pause } from './input/pause.ts';

/** As many panels as one can take in, and as a picture that is saved can hold. */
const most = 20;

/** Panels are as wide as their column, and never narrower than a phone shows. */
const [narrowest, height] = [260, 240];

/**
 * Lets a reader put a comparison together: reads the form (`data-chooser`), writes the title, panels, obstacles and
 * table into the places that the page fills with a prepared one, keeps the choice in the address, and saves the
 * picture. Until something is asked for, the prepared comparison stands as it was built. `data-file` is the address of
 * the file of an indicator, with `*` for its id; `data-page` that of the page for any choice,
 * `data-field` the field
 * that is prepared, `data-site` and `data-as-of` whose site it is and the day that it speaks for.
 */
class ComparePicture extends HTMLElement {
  private chooser: Chooser | null = null;
  private readonly files = new IndicatorFiles((id) => (this.dataset['file'] ?? '').replace('*', id));
  private readonly resized = new Pause(150);
  private panels: readonly ComparedPanel[] = [];
  private width = 0;
  /** Only the newest question may answer. */
  private asked = 0;

  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('[data-chooser]');
    if (form === null || this.chooser !== null) return;
    this.chooser = new Chooser(form);
    form.addEventListener('change', (event) => this.onChange(event));
    this.addEventListener('click', (event) => this.onClick(event));
    addEventListener('popstate', () => this.readAddress());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.draw());
    new ResizeObserver(() => this.resized.after(() => this.onResize())).observe(this);
    const save = this.querySelector<HTMLElement>('[data-save-buttons]');
    if (save !== null) save.hidden = false;
    this.tick();
    if (location.search !== '') void this.show();
  }

  private readAddress(): void {
    this.tick();
    void this.show();
  }

  /** Ticks what the address asks for, whatever a browser may have kept of an earlier visit. */
  private tick(): void {
    const asked = parseComparison(location.search);
    const isPrepared = asked.indicators.length === 0 && asked.field === null;
    this.chooser?.write(isPrepared ? { ...asked, field: this.dataset['field'] ?? null } : asked);
  }

  private onChange({ target }: Event): void {
    if (this.chooser === null) return;
    if (target instanceof HTMLInputElement && target.dataset['box'] === 'whole-field')
      this.chooser.tickField(target.value, target.checked);
    this.chooser.markFields();
    const query = formatComparison(this.chooser.read());
    if (query !== location.search) history.pushState(null, '', (this.dataset['page'] ?? '') + query);
    void this.show();
  }

  private onClick({ target }: Event): void {
    const kind =
      target instanceof Element ? target.closest<HTMLElement>('[data-save]')?.dataset['save'] : undefined;
    if (kind === 'png' || kind === 'svg') void this.save(kind);
  }

  private onResize(): void {
    if (this.panels.length > 0 && this.clientWidth !== this.width) void this.draw();
  }

  /** Shows what is ticked; says so where nothing can be shown. */
  private async show(): Promise<void> {
    if (this.chooser === null) return;
    const turn = ++this.asked;
    const ticked = this.chooser.ticked('indicator');
    this.say(words.loading);
    try {
      const indicators = await this.files.load(ticked.slice(0, most));
      if (turn !== this.asked) return;
      this.fill(indicators);
      await this.draw();
      const isEmpty = this.panels.every(({ figures }) => figures.length === 0);
      this.say(
        ticked.length === 0
          ? words.noIndicator
          : isEmpty
            ? words.nothing
            : ticked.length > most
              ? words.tooMany(most)
              : '',
      );
    } catch {
      if (turn === this.asked) this.say(words.failed);
    }
  }

  private fill(indicators: readonly ComparedIndicator[]): void {
    const { from = null, to = null } = this.chooser?.read() ?? {};
    const choice: Choice = { provinces: this.chooser?.ticked('province') ?? [], from, to };
    this.panels = toComparison(indicators, choice);
    const heading = this.querySelector('[data-heading]');
    if (heading !== null) heading.textContent = this.heading();
    document.title = document.title.replace(/^.*(?= – )/, this.heading());
    this.writeObstacles();
    const table = this.querySelector('table');
    if (table !== null) writeTable(table, this.panels, choice, this.placeOf);
  }

  private writeObstacles(): void {
    const { sentences, pairs } = sayObstacles(toObstacles(this.panels), this.nameOf, this.placeOf);
    const items = (said: readonly string[]) => said.map((one) => element('li', {}, one));
    const none = sentences.length + pairs.length === 0 ? [words.noObstacles] : [];
    this.querySelector('[data-obstacles]')?.replaceChildren(...items([...sentences, ...none]));
    const folded = this.querySelector<HTMLElement>('[data-pairs]');
    if (folded === null) return;
    folded.hidden = pairs.length === 0;
    folded.querySelector('summary')?.replaceChildren(words.pairs(pairs.length));
    folded.querySelector('ul')?.replaceChildren(...items(pairs));
  }

  /** Draws the panels that have something to draw, each on a canvas of its own. */
  private async draw(): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-panels]');
    if (place === null || this.panels.length === 0) return;
    this.width = this.clientWidth;
    const { drawChart } = await import('./compare/live-chart.ts');
    const drawn = this.panels.filter(({ chart }) => chart !== null);
    const figures = drawn.map(({ indicator }) => {
      const canvas = element('canvas', { role: 'img', 'aria-label': words.pictureOf(indicator.name) });
      const link = element('a', { href: indicator.href }, indicator.name);
      const caption = element('figcaption', {}, link, element('span', {}, unitNames[indicator.unit]));
      return element('figure', {}, caption, canvas);
    });
    place.replaceChildren(...figures);
    drawn.forEach((panel, at) => {
      const figure = figures[at];
      const canvas = figure?.querySelector('canvas');
      if (figure === undefined || canvas === null || canvas === undefined) return;
      const plot = toPanelPlot(panel, { width: Math.max(narrowest, figure.clientWidth), height }, panelWords);
      const picture = plot === null ? null : this.pictureOf(panel, plot);
      if (picture !== null) drawChart(canvas, picture, devicePixelRatio);
    });
  }

  private async save(kind: 'png' | 'svg'): Promise<void> {
    if (this.panels.length === 0) await this.show();
    const panels = this.panels.filter(({ chart }) => chart !== null);
    const { sentences, pairs } = sayObstacles(toObstacles(panels), this.nameOf, this.placeOf);
    const picture: SavedPicture = {
      panels,
      content: {
        title: this.heading(),
        panels: panels.map(({ indicator }) => ({
          title: words.withUnit(indicator.name, unitNames[indicator.unit]),
        })),
        feet: [
          words.key,
          ...sentences,
          ...(pairs.length === 0 ? [] : [words.pairsOnPicture(pairs.length)]),
          words.source(this.dataset['site'] ?? '', location.href, this.dataset['asOf'] ?? ''),
        ],
      },
      plotOf: (panel, size) => toPanelPlot(panel, size, panelWords),
      pictureOf: (panel, plot) => this.pictureOf(panel, plot),
      palette: readPalette(),
    };
    const { drawChart } = await import('./compare/live-chart.ts');
    const file = kind === 'svg' ? toSvgFile(picture) : await toPngFile(picture, drawChart);
    if (file !== null) handOver(file, `${words.fileName}.${kind}`);
  }

  private pictureOf(
    { chart, looks, indicator }: ComparedPanel,
    plot: LivePicture['plot'],
  ): LivePicture | null {
    if (chart === null) return null;
    const figures = new Map(indicator.figures.map((one) => [one.id, one]));
    const said = (id: string) => {
      const figure = figures.get(id);
      return figure === undefined ? '' : sayFigure(figure, this.placeOf(figure.province));
    };
    const tick = (value: number) => panelWords.tick(value, indicator.unit);
    return { chart, plot, looks, palette: readPalette(), said, tick };
  }

  private heading(): string {
    const ticked = this.chooser?.ticked('indicator') ?? [];
    const field = this.chooser?.read().field ?? null;
    const what =
      field !== null
        ? (this.chooser?.nameOfField(field) ?? '')
        : ticked.length > 2
          ? words.panels(ticked.length)
          : ticked.map(this.nameOf).join('; ');
    return what === '' ? words.title : words.titleOf(what);
  }

  private say(text: string): void {
    const place = this.querySelector('[data-state]');
    if (place !== null) place.textContent = text;
  }

  private readonly nameOf = (id: string): string => this.chooser?.nameOf('indicator', id) ?? id;
  private readonly placeOf = (id: string): string => this.chooser?.nameOf('province', id) ?? id;
}

customElements.define('compare-picture', ComparePicture);
