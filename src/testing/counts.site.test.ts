import { expect, test } from 'vitest';
import { countLinks, findCountLinks } from './count-links.ts';
import { siteFolder } from './global-setup.ts';
import { parsePage } from './html.ts';

test('every number of the home page and of the page of progress opens exactly what it counts', () => {
  const found = countLinks(siteFolder, ['/', '/tien-do/']);
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter(({ said, opened }) => said !== opened)).toEqual([]);
});

test('what a number opens is counted as the table counts it: chosen rows of the first kind, unknown filters left out', () => {
  const page = parsePage(
    ['?tinh=a', '?tinh=a&loai=tat-ca', '?tinh=khong-co', '']
      .map((query) => `<a href="/nhiem-vu/${query}" data-count="1">1</a>`)
      .join(''),
  );
  const table = parsePage(`<task-table>
    <select data-facet="province"><option value="a"></option></select>
    <table>
      <tr data-row="1" data-kind="task" data-province="a b"></tr>
      <tr data-row="2" data-kind="responsibility" data-province="a"></tr>
      <tr data-row="3" data-kind="task"></tr>
    </table>
  </task-table>`);
  expect(findCountLinks(page, () => table).map(({ opened }) => opened)).toEqual([1, 2, 2, 2]);
});
