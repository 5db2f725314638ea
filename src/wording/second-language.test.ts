import { expect, test } from 'vitest';
import { toIndicatorModel } from '../charts/chart.ts';
import { toPlot } from '../charts/plot.ts';
import { toIndicatorSummary } from '../charts/summary.ts';
import { factsOfIndicator } from '../domain/catalogue/look-up.ts';
import { toCatalogue } from '../domain/catalogue/catalogue.ts';
import { clausesDataset } from '../exports/datasets/dieu-khoan.ts';
import { describeDataset } from '../exports/datasets/describe-dataset.ts';
import { tasksDataset } from '../exports/datasets/nhiem-vu.ts';
import { createLinks } from '../links/links.ts';
import { loadTinyCorpus, tinyReport, tinyTarget, tinyTargets } from '../testing/tiny-corpus.ts';
import { toyChart, toyDatasets, toyStatus } from '../testing/toy-english.ts';
import { toPointTexts } from './chart.ts';
import { toStatusProof } from './status-proof.ts';

const catalogue = toCatalogue(
  await loadTinyCorpus({
    'data/reports/thu/2026-q1.json': tinyReport(),
    'data/plans/thu/targets.json': tinyTargets({ targets: [tinyTarget()] }),
  }),
);
const words = {
  statusLabels: toyStatus.labels,
  statusSentence: toyStatus.sentence,
  clauseReference: toyChart.clauseReference,
};
const links = createLinks('/');

test('a second language says a status and its proof', () => {
  const status = catalogue.tasks[0]?.status;
  if (status === undefined) throw new Error('the tiny corpus has a task');
  expect(toStatusProof(status, toyStatus)).toMatchObject({
    sentence: 'In progress on 2026-11-22.',
    rule: { name: 'open before the deadline' },
    deadline: 'by 2026-12-31',
    recurrent: 'no',
    readings: [{ occasion: 'Sở Thử nghiệm on 2026-04-10', completion: 'in progress', completedOn: null }],
    completion: 'in progress',
    timeliness: 'deadline ahead',
    official: 'not completed, within the deadline',
  });
});

test('a second language says a chart: its sentence, its points and what stands on the picture', () => {
  const indicator = catalogue.indicators.get('dich-vu-so');
  if (indicator === undefined) throw new Error('the tiny corpus has an indicator');
  const model = toIndicatorModel(factsOfIndicator(indicator, catalogue));
  const placeOf = (id: string) => id;
  expect(toyChart.summary(toIndicatorSummary(model), placeOf)).toBe(
    'Asked by 1 plans, known for 1 provinces.',
  );
  const texts = toPointTexts(model, placeOf, toyChart);
  expect([...texts.values()].map(({ full }) => full)).toEqual([
    'tra-vinh, by 2030: 50%. “đạt 50% người dân” clause 1, section I',
    'tra-vinh, 2024: 40 (Sở Thử nghiệm). “40,0%”',
  ]);
  const { chart } = model;
  if (chart === null) throw new Error('two figures make a chart');
  const { labels } = toPlot(
    chart,
    { width: 760, height: 360 },
    {
      tick: (value) => toyChart.tick(value, indicator.unit),
      point: (id) => texts.get(id)?.label ?? '',
      series: (id) =>
        chart.series.filter((one) => one.id === id).map((one) => toyChart.series(one, placeOf))[0] ?? '',
      contradiction: toyChart.contradiction,
    },
  );
  expect(labels.map(({ text }) => text)).toEqual(['50%', '40', 'tra-vinh: target', 'tra-vinh: actual']);
});

test('a second language heads a dataset, and its cells follow', () => {
  expect(describeDataset(clausesDataset, toyDatasets)).toMatchObject({
    id: 'dieu-khoan',
    title: 'Clauses',
    columns: expect.arrayContaining([{ id: 'parent_id', description: 'Clause that holds it' }]),
  });
  expect(clausesDataset.rows(catalogue, links, words)[1]?.reference).toBe('clause 1, section I');
  expect(tasksDataset.rows(catalogue, links, words)[0]).toMatchObject({
    status: 'In progress',
    sentence: 'In progress on 2026-11-22.',
  });
});
