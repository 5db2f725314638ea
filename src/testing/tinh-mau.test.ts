import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../checks/run-checks.ts';
import { toCatalogue } from '../domain/catalogue/catalogue.ts';
import { toLatestReports } from '../domain/catalogue/latest-reports.ts';
import { toPace } from '../domain/pace/pace.ts';
import { statusLabels } from '../domain/status/vocabulary.ts';
import { loadCorpus } from '../load/corpus.ts';
import { told } from './told.ts';
import { paceWording } from '../wording/vi/pace.ts';

/** The day for which the demo speaks. */
const asOf = '2026-02-15';
const loaded = await loadCorpus(resolve('src/testing/tinh-mau'), asOf);
const catalogue = toCatalogue(loaded.corpus);
const histories = catalogue.tasks.flatMap(({ history }) => (history === null ? [] : [history]));

describe('the sample province', () => {
  test('passes every check of the real data', () => {
    expect(runChecks(loaded).map(told)).toEqual([]);
  });

  test('shows every status there is', () => {
    expect(new Set(catalogue.tasks.map(({ status }) => status.label))).toEqual(new Set(statusLabels));
  });

  test('has reports of four quarters', () => {
    const ends = loaded.corpus.reports.map(({ value }) => value.periodEnd);
    expect([...new Set(ends)].toSorted()).toEqual(['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']);
  });

  test('shows a correction', () => {
    const corrected = histories
      .flatMap(({ entries }) => entries)
      .filter(({ supersededBy }) => supersededBy !== null);
    expect(corrected.map(({ report, supersededBy }) => [report.id, supersededBy])).toEqual([
      ['2025-q2', '2025-q2-dinh-chinh'],
    ]);
  });

  test('shows what its last two reports changed, and what they left', () => {
    const [latest] = toLatestReports(catalogue);
    expect(latest?.reports.map(({ id }) => id)).toEqual(['2025-q4', '2025-q4-van-phong']);
    expect(latest?.changes).toHaveLength(8);
    expect(latest?.unchanged.map(({ task }) => task.id)).toEqual(['pl-i-3']);
  });

  test('shows a moved deadline', () => {
    const moved = catalogue.tasks
      .map(({ status }) => status.inputs.deadline)
      .filter((deadline) => deadline.kind === 'day' && deadline.movedFrom !== null);
    expect(moved).toEqual([{ kind: 'day', due: '2026-03-31', report: '2025-q3', movedFrom: '2025-09-30' }]);
  });

  test('shows two sources that contradict each other', () => {
    const conflicts = histories.flatMap((history) => history.conflicts);
    expect(conflicts.map(({ about, entries }) => [about, entries.map(({ report }) => report.id)])).toEqual([
      ['completion', ['2025-q4', '2025-q4-van-phong']],
      ['completion', ['2025-q4', '2025-q4-van-phong']],
    ]);
  });

  test('shows figures of a plan that contradict each other', () => {
    expect(catalogue.contradictions.map(({ targets }) => targets.length)).toEqual([2]);
  });

  test('has values enough for a pace, those of its reports among them', () => {
    const paces = catalogue.targets.map(({ target, indicator }) => {
      const { observations } = catalogue;
      const pace = toPace({ target, indicator, observations, vintage: '63', asOf });
      return [target.id, pace.kind === 'pace' ? paceWording.sentence(pace) : pace.reason];
    });
    expect(Object.fromEntries(paces)).toMatchInlineSnapshot(`
      {
        "i-1-a--sample-online-dossiers-2025": "Năm 2025: 44,5%, còn cách mục tiêu (45%) 0,5 điểm phần trăm; từ năm 2022, trung bình tiến mỗi năm 4,67 điểm phần trăm; năm đích 2025 đã có số liệu mà chưa đạt; nếu giữ nhịp này thì năm đạt là 2026.",
        "i-1-a--sample-online-dossiers-2030": "Năm 2025: 44,5%, còn cách mục tiêu (trên 80%) 35,5 điểm phần trăm; từ năm 2022, trung bình tiến mỗi năm 4,67 điểm phần trăm; để đạt vào năm 2030 cần tiến mỗi năm 7,1 điểm phần trăm; nếu giữ nhịp này thì năm đạt là 2033.",
        "i-1-b--sample-digital-skills": "too-few",
        "i-1-c--sample-dti-rank": "Năm 2024: hạng 27/63, còn cách mục tiêu (hạng 20) 7 bậc; từ năm 2022, trung bình tiến mỗi năm 3,5 bậc; để đạt vào năm 2030 cần tiến mỗi năm 1,17 bậc; nếu giữ nhịp này thì năm đạt là 2026.",
        "i-2-a--sample-startups": "no-value",
        "i-2-b--sample-startups": "no-value",
      }
    `);
  });

  test('names no source that could be taken for a real one', () => {
    const hosts = loaded.corpus.authored.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/([^/"\s]+)/g)].map(([, host]) => host),
    );
    expect(new Set(hosts)).toEqual(new Set(['example.org']));
  });
});
