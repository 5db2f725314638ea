import { expect, test } from 'vitest';
import { formerIdsOf } from './former-ids.ts';

const redirect = (from: string, to: string) => ({ from, to, date: '2026-11-22', reason: 'Sửa số.' });

test('formerIdsOf gathers the former ids of each clause of one plan', () => {
  const redirects = [
    redirect('/ke-hoach/a/#i-1', '/ke-hoach/a/#i-2'),
    redirect('/ke-hoach/a/#i-9', '/ke-hoach/a/#i-2'),
    redirect('/ke-hoach/a/#ii', '/ke-hoach/a/#iii'),
    redirect('/ke-hoach/ab/#x', '/ke-hoach/ab/#y'),
    redirect('/ke-hoach/b/#x', '/ke-hoach/a/#y'),
    redirect('/ke-hoach/a/', '/ke-hoach/c/'),
  ];
  const former = formerIdsOf('a', { pages: [], clauses: {}, redirects });
  expect([...former]).toEqual([
    ['i-2', ['i-1', 'i-9']],
    ['iii', ['ii']],
  ]);
});
