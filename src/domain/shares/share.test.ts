import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareWording } from '../../wording/vi/share.ts';
import { type Share, type ShareItem, toShare } from './share.ts';

const items = (...answers: readonly ShareItem['counts'][]) =>
  answers.map((counts, index) => ({ key: `iii-${index}`, counts }));

/** A share of tasks with the sentence that a page says of it. */
function shareOf(some: Iterable<ShareItem>): Share & { readonly sentence: string } {
  const share = toShare(some, 'targets-measured');
  return { ...share, sentence: shareWording.sentence(share) };
}

describe('toShare', () => {
  test('shows numerator, denominator and one figure when all is known', () => {
    expect(shareOf(items('yes', 'no', 'no'))).toEqual({
      subject: 'targets-measured',
      numerator: 1,
      denominator: 3,
      unknown: 0,
      lowerBound: 1 / 3,
      upperBound: 1 / 3,
      sentence: '1 trên 3 mục tiêu có số đã có số liệu đối chiếu từ khi kế hoạch bắt đầu (33,3%).',
    });
  });

  test('shows both bounds when some are unknown', () => {
    expect(shareOf(items('yes', 'no', 'unknown', 'unknown'))).toEqual({
      subject: 'targets-measured',
      numerator: 1,
      denominator: 4,
      unknown: 2,
      lowerBound: 0.25,
      upperBound: 0.75,
      sentence:
        '1 trên 4 mục tiêu có số đã có số liệu đối chiếu từ khi kế hoạch bắt đầu, 2 mục tiêu có số chưa rõ, nên tỷ lệ nằm trong khoảng từ 25% đến 75%.',
    });
  });

  test('does not turn ignorance into nothing: all unknown is no share of 0%', () => {
    expect(shareOf(items('unknown', 'unknown'))).toMatchObject({
      lowerBound: 0,
      upperBound: 1,
      sentence:
        'Chưa rõ có bao nhiêu trong 2 mục tiêu có số đã có số liệu đối chiếu từ khi kế hoạch bắt đầu, vì chưa có thông tin về mục tiêu có số nào.',
    });
  });

  test('has no bounds where there is nothing to count', () => {
    expect(shareOf([])).toMatchObject({
      numerator: 0,
      denominator: 0,
      lowerBound: null,
      upperBound: null,
      sentence: 'Không có mục tiêu có số nào để tính.',
    });
  });

  test('counts a shared task once', () => {
    expect(shareOf([...items('yes', 'no'), ...items('yes', 'no')])).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  test('does not know of a task that is given two answers', () => {
    expect(shareOf([...items('yes'), ...items('no'), ...items('yes')])).toMatchObject({
      numerator: 0,
      denominator: 1,
      unknown: 1,
    });
  });

  test('never rounds what is not all up to 100%, nor what is not nothing down to 0%', () => {
    const many = (yes: number) =>
      Array.from({ length: 5000 }, (_, index) => ({
        key: String(index),
        counts: index < yes ? ('yes' as const) : ('no' as const),
      }));
    expect(shareOf(many(4999)).sentence).toContain('(99,9%)');
    expect(shareOf(many(1)).sentence).toContain('(0,1%)');
  });

  const anyItems = fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      counts: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    }),
    { minLength: 1 },
  );

  test('keeps the truth between its bounds, whatever the unknown turn out to be', () => {
    const anyKnown = fc.uniqueArray(
      fc.record({ key: fc.nat(20).map(String), known: fc.boolean(), hidden: fc.boolean() }),
      { minLength: 1, selector: (one) => one.key },
    );
    fc.assert(
      fc.property(anyKnown, (things) => {
        const seen = shareOf(
          things.map(({ key, known, hidden }) => ({
            key,
            counts: hidden ? 'unknown' : known ? 'yes' : 'no',
          })),
        );
        const truth = things.filter(({ known }) => known).length / things.length;
        expect(seen.lowerBound).toBeLessThanOrEqual(truth);
        expect(seen.upperBound).toBeGreaterThanOrEqual(truth);
      }),
    );
  });

  test('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(anyItems, (some) => {
        const share = shareOf(some);
        expect(shareOf(some.toReversed())).toEqual(share);
        expect(shareOf([...some, ...some])).toEqual(share);
      }),
    );
  });
});
