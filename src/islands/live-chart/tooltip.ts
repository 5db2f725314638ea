import type { Colours } from './colours.ts';
import type { PageChart, PagePoint } from './page-chart.ts';

interface Item {
  readonly datasetIndex: number;
  readonly dataIndex: number;
}

/** What a pointed-at figure says: its level and year, the words of the document, and where they stand. */
export function toTooltip({ datasets, points }: PageChart, { ink, paper, font }: Colours) {
  const pointOf = (item: Item | undefined): PagePoint | undefined =>
    points[(item && datasets[item.datasetIndex]?.data[item.dataIndex]?.id) ?? ''];
  return {
    ...{ backgroundColor: ink, titleColor: paper, bodyColor: paper, displayColors: false, padding: 10 },
    ...{ titleFont: { family: font, size: 13 }, bodyFont: { family: font, size: 13 } },
    callbacks: {
      title: ([item]: Item[]) => breakLines(pointOf(item)?.title ?? ''),
      label: (item: Item) => {
        const point = pointOf(item);
        return point === undefined ? [] : [...breakLines(`“${point.quote}”`), ...breakLines(point.reference)];
      },
    },
  };
}

/** Breaks a text between words into lines of at most `length` characters; a longer word is a line of its own. */
export function breakLines(text: string, length = 38): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
