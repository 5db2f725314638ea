import type { ComparedFigure, Choice } from '../../charts/compared.ts';
import { type ComparedPanel, toComparisonTable } from '../../charts/comparison.ts';
import { comparisonWords as words } from '../../wording/vi/comparison.ts';
import { unitNames } from '../../wording/vi/units.ts';
import { element } from './element.ts';

/** Writes the rows of a comparison into the table that the page has already, in the form that it has there. */
export function writeTable(
  table: HTMLTableElement,
  panels: readonly ComparedPanel[],
  choice: Choice,
  placeOf: (province: string) => string,
): void {
  const { provinces, rows } = toComparisonTable(panels, choice);
  const heads = [words.indicator, ...provinces.map(placeOf)].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  const body = rows.map(({ indicator, cells }) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('a', { href: indicator.href }, words.withUnit(indicator.name, unitNames[indicator.unit])),
      ),
      ...cells.map((figures, column) =>
        element(
          'td',
          {
            'data-label': placeOf(provinces[column] ?? ''),
            ...(figures.length === 0 ? { 'data-empty': '' } : {}),
          },
          ...toCell(figures),
        ),
      ),
    ),
  );
  table.tHead?.replaceChildren(element('tr', {}, ...heads));
  table.tBodies[0]?.replaceChildren(...body);
}

function toCell(figures: readonly ComparedFigure[]): readonly (Node | string)[] {
  if (figures.length === 0)
    return [
      element('span', { 'aria-hidden': 'true' }, '–'),
      element('span', { class: 'visually-hidden' }, words.none),
    ];
  const items = figures.map(({ kind, href, source, text }) =>
    element('li', { 'data-kind': kind }, element('a', { href, title: source, 'data-no-address': '' }, text)),
  );
  return [element('ul', { role: 'list' }, ...items)];
}
