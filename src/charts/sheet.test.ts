import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { toSampleCompared, toSampleFigure } from './compared.fixture.ts';
import { toComparison } from './comparison.ts';
import { toPanelPlot } from './panel-plot.ts';
import { widthOf } from './place-labels.ts';
import { panelSize, toSheet } from './sheet.ts';
import { toSheetSvg } from './sheet-svg.ts';

const long = 'Tổng chi ngân sách cho nghiên cứu khoa học và phát triển công nghệ so với GRDP (% GRDP)';
const content = {
  title: 'So sánh: Ngân sách & đầu tư',
  panels: [{ title: long }, { title: 'Ngắn' }, { title: long }],
  feet: ['Nguồn: Kế hoạch mở, dữ liệu tính đến 25/11/2026.'],
};
const palette = {
  ...{ paper: '#fff', ink: '#000', soft: '#333', rule: '#ccc', font: 'Be "Vietnam" Pro' },
  hues: { 1: '#111', 2: '#222', 3: '#333', 4: '#444' },
};

test('panels stand two in a row, none over another, all on the sheet', () => {
  const { pictures, width, height } = toSheet(content);
  const [first, second, third] = pictures;
  expect(first?.y).toBe(second?.y);
  expect((first?.x ?? 0) + panelSize.width).toBeLessThan(second?.x ?? 0);
  expect(third?.y).toBeGreaterThan((first?.y ?? 0) + panelSize.height);
  for (const { x, y } of pictures) {
    expect(x + panelSize.width).toBeLessThanOrEqual(width);
    expect(y + panelSize.height).toBeLessThanOrEqual(height);
  }
});

test('a long title is broken into lines that its panel has room for, and no word is lost', () => {
  const { texts } = toSheet({ ...content, panels: [{ title: long }] });
  const lines = texts.filter(({ size }) => size === 14);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ text }) => text).join(' ')).toBe(long);
  for (const { text, size } of lines)
    expect(widthOf(text) * (size / 13)).toBeLessThanOrEqual(panelSize.width);
});

test('the file holds the title, the source and every label, and loads nothing', () => {
  const panels = toComparison([toSampleCompared('mot', [toSampleFigure('a', 2030)])], {
    ...{ provinces: ['a'], from: null, to: null },
  });
  const words = { tick: String, contradiction: 'trái nhau' };
  const svg = toSheetSvg(
    toSheet({ ...content, panels: [{ title: 'Một' }] }),
    panels.map((panel) => toPanelPlot(panel, panelSize, words)),
    palette,
  );
  const texts = textsOf(parse(svg));
  expect(texts).toContain('So sánh: Ngân sách & đầu tư');
  expect(texts).toContain('Nguồn: Kế hoạch mở, dữ liệu tính đến 25/11/2026.');
  expect(texts).toContain('> 50%');
  expect(texts).toContain('2030');
  expect(svg).not.toMatch(/href|url\(|<script|<style/);
});

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

function textsOf(node: Node): readonly string[] {
  if (node.nodeName === '#text') return [node.value ?? ''];
  return (node.childNodes ?? []).flatMap(textsOf);
}
