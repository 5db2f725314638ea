import type { LiveChart } from './live-chart/live-chart.ts';
import type { PageChart } from './live-chart/page-chart.ts';

/**
 * Makes the picture of an indicator live once it comes into view: points can be pointed at or stepped through, each
 * read out with its quotation and the clause it stands in, and series can be hidden. Reads the chart from
 * `data-chart` (JSON), draws into `data-stage`, shows `data-reader` (`data-step`, `data-series`, `data-said`).
 * The picture stays in the page for print and for readers without scripts.
 */
class IndicatorChart extends HTMLElement {
  private live: LiveChart | null = null;
  private order: readonly string[] = [];
  private current = -1;

  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.start();
      },
      { rootMargin: '100px' },
    );
    observer.observe(this);
  }

  private async start(): Promise<void> {
    const stage = this.querySelector<HTMLElement>('[data-stage]');
    const json = this.querySelector('[data-chart]')?.textContent;
    if (stage === null || json === null || json === undefined) return;
    // Written by our own build from checked data.
    const chart = JSON.parse(json) as PageChart;
    const { drawLiveChart } = await import('./live-chart/live-chart.ts');
    this.live = drawLiveChart(stage, chart, (id) => this.select(id, chart));
    this.order = chart.datasets.flatMap(({ data }) => data.map(({ id }) => id));
    const reader = this.querySelector<HTMLElement>('[data-reader]');
    if (reader === null) return;
    reader.hidden = false;
    reader.addEventListener('click', (event) => this.onStep(event, chart));
    reader.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.live?.show(target.dataset['series'] ?? '', target.checked);
    });
  }

  private onStep({ target }: Event, chart: PageChart): void {
    const by =
      target instanceof Element ? target.closest<HTMLElement>('[data-step]')?.dataset['step'] : undefined;
    if (by === undefined) return;
    const count = this.order.length;
    const from = this.current === -1 && by === '-1' ? 0 : this.current;
    const id = this.order[(from + Number(by) + count) % count];
    if (id === undefined) return;
    this.live?.mark(id);
    this.select(id, chart);
  }

  private select(id: string, { points }: PageChart): void {
    this.current = this.order.indexOf(id);
    const [said, point] = [this.querySelector('[data-said]'), points[id]];
    if (said === null || point === undefined) return;
    const link = document.createElement('a');
    link.href = point.href;
    link.textContent = point.reference;
    const strong = document.createElement('strong');
    strong.textContent = point.title;
    said.replaceChildren(strong, ` “${point.quote}” `, link);
  }
}

customElements.define('indicator-chart', IndicatorChart);
