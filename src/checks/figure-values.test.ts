import { expect, test } from 'vitest';
import { checkFigureValues } from './figure-values.ts';
import { planText } from '../testing/plan-fixture.ts';
import { findingsOf, tinyTarget, tinyTargets } from '../testing/tiny-corpus.ts';

const targets = (rest: Parameters<typeof tinyTarget>[0]) => ({
  'data/plans/thu/targets.json': tinyTargets({ targets: [tinyTarget(rest)] }),
});

test('figures are recorded as printed in a sound corpus', async () => {
  expect(await findingsOf(checkFigureValues)).toEqual([]);
});

test('a value that is not the printed number is found', async () => {
  expect(await findingsOf(checkFigureValues, targets({ value: 5 }))).toMatchInlineSnapshot(`
    [
      "data/plans/thu/targets.json:14:7 — con số in “50%” không khớp trị số đã ghi (5). Ghi đúng con số như trong văn bản, theo đơn vị đã chọn.",
    ]
  `);
});

test('a percentage that is recorded in another unit is found', async () => {
  expect(await findingsOf(checkFigureValues, targets({ unit: 'people' }))).toMatchInlineSnapshot(`
    [
      "data/plans/thu/targets.json:17:7 — con số in “50%” không khớp đơn vị đã ghi (people). Số in có dấu % thì đơn vị là một loại percent, không có thì là đơn vị khác; sửa unit, hoặc chép lại printed.",
    ]
  `);
});

test('a year that neither the clause nor one above it prints is found', async () => {
  expect(await findingsOf(checkFigureValues, targets({ year: 2031 }))).toMatchInlineSnapshot(`
    [
      "data/plans/thu/targets.json:18:7 — năm 2031 không in trong điều khoản i-1 hay mục lớn của nó. Ghi năm như trong văn bản, hoặc null.",
    ]
  `);
});

test('a year may stand in the line that leads a clause in', async () => {
  const plan = planText('## I. MỤC TIÊU\n\nĐến năm 2031:\n\n- đạt 50% người dân\n');
  const target = tinyTarget({ clause: 'i-g1', id: 'i-g1--dich-vu-so', year: 2031 });
  const changed = {
    'content/plans/thu.mdx': plan,
    'data/plans/thu/targets.json': tinyTargets({ targets: [target] }),
  };
  expect(await findingsOf(checkFigureValues, changed)).toEqual([]);
});
