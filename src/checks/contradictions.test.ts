import { describe, expect, test } from 'vitest';
import { checkContradictions } from './contradictions.ts';
import { findingsOf, tinyTarget, tinyTargets } from '../testing/tiny-corpus.ts';
import { tinyDraftFile, tinyTargetDraft, tinyTargetDrafts } from '../testing/tiny-drafts.ts';

const low = tinyTarget({ id: 'i-1--dich-vu-so' });
const high = tinyTarget({ id: 'i-1--dich-vu-so-2', value: 80, printed: '80%' });
const withTargets = (rest: Parameters<typeof tinyTargets>[0]) => ({
  'data/plans/thu/targets.json': tinyTargets(rest),
});
const declared = { targets: [low.id, high.id], note: 'Hai số khác nhau.' };

describe('two figures of a plan for the same thing', () => {
  test('have to be declared where they differ', async () => {
    expect(await findingsOf(checkContradictions, withTargets({ targets: [low, high] })))
      .toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:25:7 — “i-1--dich-vu-so-2” (80%) trái với “i-1--dich-vu-so” (50%, data/plans/thu/targets.json:7): cùng chỉ tiêu, cùng năm mà khác số. Nếu văn bản in đúng như vậy, khai cả hai vào contradictions; nếu không, sửa con số.",
      ]
    `);
  });

  test('are accepted where they are declared', async () => {
    const facts = { targets: [low, high], contradictions: [declared] };
    expect(await findingsOf(checkContradictions, withTargets(facts))).toEqual([]);
  });

  test('may be declared by the drafts, with a third that waits', async () => {
    const third = { ...tinyTargetDraft({ id: 'i-1--dich-vu-so-3', value: 90 }) };
    const contradictions = [{ ...declared, targets: [...declared.targets, third.id] }];
    const drafts = tinyTargetDrafts({ targets: [third], contradictions });
    const facts = withTargets({ targets: [low, high] });
    expect(await findingsOf(checkContradictions, { ...facts, [tinyDraftFile('targets')]: drafts })).toEqual(
      [],
    );
  });

  test.each([
    ['of two years', { year: 2025 }],
    ['of two periods', { period: 'per-year' }],
    ['of two bases', { baseYear: 2020 }],
    ['in two units', { unit: 'people' }],
  ] as const)('are no contradiction %s', async (_, rest) => {
    const facts = { targets: [low, { ...high, ...rest }] };
    expect(await findingsOf(checkContradictions, withTargets(facts))).toEqual([]);
  });
});

describe('a declared contradiction', () => {
  test('is an error once the figures agree', async () => {
    const facts = { targets: [low, { ...high, value: 50 }], contradictions: [declared] };
    expect(await findingsOf(checkContradictions, withTargets(facts))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:52:5 — các mục tiêu i-1--dich-vu-so, i-1--dich-vu-so-2 không còn khác nhau. Xóa mục này khỏi contradictions.",
      ]
    `);
  });

  test('is an error once a target is gone', async () => {
    const facts = { targets: [low], contradictions: [declared] };
    expect(await findingsOf(checkContradictions, withTargets(facts))).toMatchInlineSnapshot(`
      [
        "data/plans/thu/targets.json:37:9 — mục tiêu “i-1--dich-vu-so-2” không có. Có phải bạn muốn viết “i-1--dich-vu-so”?",
      ]
    `);
  });

  test('may join figures of several indicators that exclude each other', async () => {
    const [, other = low] = tinyTargets().targets;
    const facts = {
      targets: [low, other],
      contradictions: [{ targets: [low.id, other.id], note: 'Không thể cùng đúng.' }],
    };
    expect(await findingsOf(checkContradictions, withTargets(facts))).toEqual([]);
  });
});
