import { expect, test } from 'vitest';
import { toCatalogue } from '../../domain/catalogue/catalogue.ts';
import { loadCorpus } from '../../load/corpus.ts';
import { exampleWords, recordWording } from '../../wording/vi/search.ts';
import { toExamples } from './examples.ts';
import { toPlaces } from './places.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');
const catalogue = toCatalogue(corpus);

test('the examples of a site are questions that it answers: a coming level, an agency, a plan', () => {
  const examples = toExamples(catalogue, exampleWords);
  expect(examples).toHaveLength(3);
  expect(examples[0]).toMatch(/ 20[3-4]\d$/);
  expect(examples[1]).toMatch(/ làm gì$/);
  expect(corpus.plans.map(({ meta }) => meta.number)).toContain(examples[2]);
});

test('a site without plans has no examples, and places without plans', () => {
  const none = toCatalogue({ ...corpus, plans: [] });
  expect(toExamples(none, exampleWords)).toEqual([]);
  expect(toPlaces(none, recordWording.place).flatMap(({ planned }) => planned)).toEqual([]);
});

test('a name stands for those that bear it and have plans, then for those that were united in one that bears it', () => {
  const places = toPlaces(catalogue, recordWording.place);
  const under = (name: string) => places.find((place) => place.name === name)?.planned;
  expect(under('Vĩnh Long')).toEqual([
    { id: 'vinh-long-cu', label: 'Vĩnh Long cũ', isOwn: true, isRead: true },
    { id: 'tra-vinh', label: 'Trà Vinh', isOwn: false, isRead: true },
  ]);
  expect(under('Cần Thơ')).toEqual([]);
});
