import { describe, expect, test } from 'vitest';
import type { Permalinks } from '../schema/permalinks.ts';
import { createForwarding } from './forwarding.ts';
import { formerIdsOf, formerPlanIds, movedClausesOf, toFormerPages } from './former-addresses.ts';

const redirect = (from: string, to: string) => ({ from, to, date: '2026-11-22', reason: 'Sửa số.' });
const ledgerWith = (redirects: Permalinks['redirects']): Permalinks => ({
  pages: ['/', '/ke-hoach/a/', '/ke-hoach/a/nhiem-vu/', '/ke-hoach/b/', '/nhiem-vu/a--ii-1/', '/tinh/x/'],
  files: ['/ke-hoach/a.json', '/ke-hoach/a.md'],
  clauses: { a: ['i-1', 'ii-1'], b: ['i-1', 'ii-1', 'iii'] },
  sources: {},
  reports: {},
  redirects,
});
const renamed = ledgerWith([
  redirect('/ke-hoach/a/', '/ke-hoach/b/'),
  redirect('/ke-hoach/a/#ii-1', '/ke-hoach/b/#iii'),
  redirect('/tinh/x/', '/tinh/y/'),
]);

describe('a renamed plan', () => {
  test('keeps the fragment of every old clause link, and one that got another number leads to that', () => {
    expect(toFormerPages(renamed).find(({ path }) => path === '/ke-hoach/a/')).toEqual({
      path: '/ke-hoach/a/',
      to: '/ke-hoach/b/',
      clauses: [
        { id: 'i-1', to: '/ke-hoach/b/#i-1' },
        { id: 'ii-1', to: '/ke-hoach/b/#iii' },
      ],
    });
  });

  test('takes its subpages, tasks and twins along by the one redirect of its page', () => {
    const forward = createForwarding(renamed);
    expect(
      ['/ke-hoach/a/nhiem-vu/', '/nhiem-vu/a--ii-1/', '/ke-hoach/a.json', '/ke-hoach/a.md'].map(forward),
    ).toEqual(['/ke-hoach/b/nhiem-vu/', '/nhiem-vu/b--ii-1/', '/ke-hoach/b.json', '/ke-hoach/b.md']);
    expect(formerPlanIds('b', renamed)).toEqual(['a']);
    expect(formerPlanIds('a', renamed)).toEqual([]);
  });

  test('does not take along a plan whose id only begins with the same words', () => {
    const forward = createForwarding(renamed);
    expect(['/ke-hoach/ab/', '/nhiem-vu/ab--i/', '/ke-hoach/ab.json'].map(forward)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('a page that is no plan is forwarded with its fragments, and holds no clauses', () => {
  const forward = createForwarding(renamed);
  expect(forward('/tinh/x/#so-lieu')).toBe('/tinh/y/#so-lieu');
  expect(toFormerPages(renamed).find(({ path }) => path === '/tinh/x/')?.clauses).toEqual([]);
  expect(forward('/')).toBe(null);
});

test('clauses that moved within their page are gathered under their present id, those that left are told apart', () => {
  const ledger = ledgerWith([
    redirect('/ke-hoach/a/#i-1', '/ke-hoach/a/#i-2'),
    redirect('/ke-hoach/a/#i-9', '/ke-hoach/a/#i-2'),
    redirect('/ke-hoach/a/#ii', '/ke-hoach/a/#iii'),
    redirect('/ke-hoach/ab/#x', '/ke-hoach/ab/#y'),
    redirect('/ke-hoach/a/#iv', '/ke-hoach/b/#iii'),
  ]);
  expect([...formerIdsOf('a', ledger)]).toEqual([
    ['i-2', ['i-1', 'i-9']],
    ['iii', ['ii']],
  ]);
  expect(movedClausesOf('a', ledger)).toEqual([{ id: 'iv', to: '/ke-hoach/b/#iii' }]);
});
