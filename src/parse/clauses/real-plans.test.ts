import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../plan.ts';
import { allClauses } from '../../testing/plan-fixture.ts';
import type { Clause, ClauseKind, PlanDocument } from '../../domain/clauses/clause.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { toClauseIndex } from '../../domain/clauses/clause-index.ts';
import { clauseText } from '../../domain/clauses/walk.ts';

function read(id: string): PlanDocument {
  const file = `content/plans/${id}.mdx`;
  const { document, findings } = parsePlan(readFileSync(file, 'utf8'), file);
  if (document === null || findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
  return document;
}

/** The clauses of one kind directly under a clause. */
function under(document: PlanDocument, id: string, kind: ClauseKind): readonly Clause[] {
  const found = toClauseIndex(document).get(id);
  if (found === undefined) throw new Error(`no clause ${id}`);
  return found.clause.children.filter((child) => child.kind === kind);
}

const labels = (clauses: readonly Clause[]): readonly (string | null)[] => clauses.map(({ label }) => label);
const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${index + 1}.`);
const topSections = (document: PlanDocument): readonly Clause[] =>
  document.clauses.filter(({ kind }) => kind === 'section');

const traVinh = read('tra-vinh-24-kh-ubnd-2025');
const vinhLong = read('vinh-long-1925-qd-ubnd-2023');
const konTum = read('kon-tum-2629-kh-ubnd-2023');
const tienGiang = read('tien-giang-ke-hoach-57-2025');

describe('the plan of Trà Vinh', () => {
  test('has sections I to V', () => {
    expect(labels(topSections(traVinh))).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.']);
  });

  test('has points a b c d đ e in II.2', () => {
    const points = under(traVinh, 'ii-2', 'point');
    expect(labels(points)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)']);
    expect(points.map(({ id }) => id)).toEqual(['ii-2-a', 'ii-2-b', 'ii-2-c', 'ii-2-d', 'ii-2-dd', 'ii-2-e']);
  });

  test('has an annex of 30 rows in five groups of 2, 8, 14, 4 and 2', () => {
    const groups = under(traVinh, 'pl-bang-1', 'group');
    expect(labels(groups)).toEqual(['I', 'II', 'III', 'IV', 'V']);
    expect(groups.map(({ children }) => children.length)).toEqual([2, 8, 14, 4, 2]);
    expect(groups.flatMap(({ children }) => labels(children))).toEqual(
      [2, 8, 14, 4, 2].flatMap((count) => Array.from({ length: count }, (_, index) => String(index + 1))),
    );
  });

  test('says in every annex row what is to be done, who leads, who helps and when', () => {
    const rows = allClauses(traVinh).filter(({ kind }) => kind === 'row');
    expect(rows).toHaveLength(30);
    for (const { cells } of rows) {
      expect(cells).toHaveLength(5);
      expect(cells?.every((cell) => wordsOf(cell) !== '')).toBe(true);
    }
  });
});

describe('the decision and plan of Vĩnh Long', () => {
  test('has three articles in the decision, before the plan', () => {
    expect(under(vinhLong, 'qd', 'article').map(({ id }) => id)).toEqual([
      'qd-dieu-1',
      'qd-dieu-2',
      'qd-dieu-3',
    ]);
    const ids = allClauses(vinhLong).map(({ id }) => id);
    expect(ids.indexOf('qd-dieu-3')).toBeLessThan(ids.indexOf('i'));
  });

  test('has nine clauses in III with 5 4 2 3 5 2 6 3 3 dashes', () => {
    const clauses = under(vinhLong, 'iii', 'clause');
    expect(labels(clauses)).toEqual(numbers(9));
    expect(clauses.map(({ id }) => under(vinhLong, id, 'dash').length)).toEqual([5, 4, 2, 3, 5, 2, 6, 3, 3]);
  });

  test('has eight clauses in IV', () => {
    expect(labels(under(vinhLong, 'iv', 'clause'))).toEqual(numbers(8));
  });
});

describe('the plan of Kon Tum', () => {
  test('has ten clauses in III', () => {
    expect(labels(under(konTum, 'iii', 'clause'))).toEqual(numbers(10));
  });

  test('has eight fields in III.7, a to h without f', () => {
    expect(labels(under(konTum, 'iii-7', 'point'))).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)']);
  });

  test('names who carries out 20 times, each as a star item', () => {
    const stars = allClauses(konTum).filter(
      ({ label, words }) => label === '*' && wordsOf(words).startsWith('Đơn vị thực hiện'),
    );
    expect(stars).toHaveLength(20);
    expect(
      allClauses(konTum).filter((clause) => clauseText(clause).includes('Đơn vị thực hiện')),
    ).toHaveLength(20);
  });

  test('has the two assignments of III.7.b as plus items', () => {
    expect(under(konTum, 'iii-7-b', 'plus').map(({ id }) => id)).toEqual(['iii-7-b-c1', 'iii-7-b-c2']);
  });

  test('has a footnote in the middle of a sentence, whose words go on after it', () => {
    const calling = allClauses(konTum).filter(({ words }) => words.some(({ type }) => type === 'footnote'));
    expect(calling.map(clauseText)).toEqual([expect.stringContaining('Công nghệ và chỉ đạo của Ủy ban')]);
    expect(konTum.footnotes).toHaveLength(1);
  });
});

describe('the plan of Tiền Giang', () => {
  test('has thirteen demands in II', () => {
    expect(labels(under(tienGiang, 'ii', 'clause'))).toEqual(numbers(13));
  });

  test('has 213 dashes in III.2, under five horizons and five letters', () => {
    const horizons = under(tienGiang, 'iii-2', 'subclause');
    expect(horizons.map(({ words }) => /\d{4}$/.exec(wordsOf(words))?.[0])).toEqual([
      '2025',
      '2030',
      '2035',
      '2040',
      '2045',
    ]);
    const points = horizons.flatMap(({ id }) => under(tienGiang, id, 'point'));
    expect(labels(points)).toEqual(horizons.flatMap(() => ['a)', 'b)', 'c)', 'd)', 'e)']));
    const dashes = points.flatMap(({ id }) => under(tienGiang, id, 'dash'));
    expect(dashes).toHaveLength(213);
    expect(allClauses(tienGiang).filter(({ id }) => /^iii-2-.*-g\d+$/.test(id))).toHaveLength(213);
  });

  test('has ten task groups in IV with 43 numbered tasks', () => {
    const groups = under(tienGiang, 'iv', 'clause');
    expect(labels(groups)).toEqual(numbers(10));
    const tasks = groups.flatMap(({ id }) => under(tienGiang, id, 'subclause'));
    expect(tasks).toHaveLength(43);
  });

  test('has eight clauses in V', () => {
    expect(labels(under(tienGiang, 'v', 'clause'))).toEqual(numbers(8));
  });
});

const all = readdirSync('content/plans').map((file) => basename(file, '.mdx'));

describe.each(all.map((id) => [id, read(id)] as const))('every clause of %s', (_, document) => {
  test('has an id of its own, in ASCII', () => {
    const ids = allClauses(document).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('has text, unless it only holds others', () => {
    const empty = allClauses(document).filter(
      (clause) => clauseText(clause).trim() === '' && clause.children.length === 0,
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  test('begins with no wrapped tail of “kinh tế - xã hội”', () => {
    const tails = allClauses(document).filter(
      ({ kind, words }) => kind === 'dash' && wordsOf(words).startsWith('xã hội'),
    );
    expect(tails.map(({ id }) => id)).toEqual([]);
  });
});
