import { describe, expect, test } from 'vitest';
import type { StudioEntry } from '../protocol.ts';
import { parseHash, toHash } from './entry-address.ts';
import { everything, fits, neighbourOf, successorOf } from './order.ts';

function entry(key: string, state: StudioEntry['state'], kind: 'task' | 'duty' = 'task'): StudioEntry {
  const bare = { fact: null, score: null, candidates: [], rule: null, reason: null };
  return { kind, key, state, version: key, clause: 'i', quote: `“${key}”`, ...bare };
}

const entries = [entry('a', 'confirmed'), entry('b', 'waiting'), entry('c', 'waiting', 'duty')];
const keyOf = (found: StudioEntry | null) => found?.key ?? null;

describe('the way through the entries', () => {
  test('goes on at the other end', () => {
    const all = () => true;
    expect(keyOf(neighbourOf(entries, { kind: 'duty', key: 'c' }, 1, all))).toBe('a');
    expect(keyOf(neighbourOf(entries, { kind: 'task', key: 'a' }, -1, all))).toBe('c');
  });

  test('passes over what does not fit, and ends where nothing does', () => {
    const waiting = (one: StudioEntry) => fits(one, { kind: 'all', onlyWaiting: true });
    expect(keyOf(neighbourOf(entries, { kind: 'duty', key: 'c' }, 1, waiting))).toBe('b');
    expect(neighbourOf(entries, null, 1, () => false)).toBeNull();
    expect(neighbourOf([], null, 1, () => true)).toBeNull();
  });

  test('begins at the first, or the last, where nothing is shown yet', () => {
    expect(keyOf(neighbourOf(entries, null, 1, () => true))).toBe('a');
    expect(keyOf(neighbourOf(entries, null, -1, () => true))).toBe('c');
  });

  test('gives the one itself where it is the only one that fits', () => {
    const duties = (one: StudioEntry) => fits(one, { ...everything, kind: 'duty' });
    expect(keyOf(neighbourOf(entries, { kind: 'duty', key: 'c' }, 1, duties))).toBe('c');
  });

  test('finds what an entry has become by its words', () => {
    const dropped = { ...entry('i “b”', 'dropped'), quote: '“b”' };
    expect(successorOf(entry('b', 'waiting'), [dropped])).toBe(dropped);
    expect(successorOf({ ...entry('b', 'waiting'), quote: '' }, [{ ...dropped, quote: '' }])).toBeNull();
  });
});

describe('the address of an entry', () => {
  test.each(['i-1--dich-vu-so', 'i-1 “01 vạn dân 50%”', 'a/b#c'])('leads back to %s', (key) => {
    const name = { kind: 'not-goal', key } as const;
    expect(parseHash(toHash(name))).toEqual(name);
  });

  test.each(['', '#', '#target/', '#khac/i-1', '#target/%E0%A4%A'])('is none in “%s”', (hash) => {
    expect(parseHash(hash)).toBeNull();
  });
});
