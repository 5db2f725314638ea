import { describe, expect, test } from 'vitest';
import { findingAt } from '../../src/schema/finding.ts';
import { toFindingsPage, toOverlay } from './overlay.ts';

const finding = (line: number) => findingAt({ file: '<b>&.json', line, column: 1 }, 'file-missing', null);

describe('what is laid over a page', () => {
  test('counts what is wrong and names each, as text and never as markup', () => {
    const { err } = toOverlay([finding(1), finding(2)]);
    expect(err['title']).toBe('Có 2 chỗ cần sửa');
    expect(err.message).toContain('<li>&lt;b&gt;&amp;.json:1:1 — thiếu tệp này.');
    expect(toFindingsPage([finding(1)])).toContain('<li>&lt;b&gt;&amp;.json:1:1 — thiếu tệp này.');
  });

  test('stops at thirty and says how many more there are', () => {
    const { err } = toOverlay(Array.from({ length: 1034 }, (_, index) => finding(index + 1)));
    expect(err.message.match(/<li>/g)).toHaveLength(31);
    expect(err.message).toContain('… và 1.004 chỗ nữa');
  });
});
