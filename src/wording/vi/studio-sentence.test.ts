import { describe, expect, test } from 'vitest';
import type { Duty } from '../../schema/duty.ts';
import { tinyDuty, tinyTarget, tinyTask } from '../../testing/tiny-corpus.ts';
import { sayFact } from './studio-sentence.ts';

// The fixture is written as a file is, where a kind is any text.
const duty = tinyDuty as Duty;
const nameOf = (id: string): string => `tên của ${id}`;

describe('a fact in one breath', () => {
  test('says of a target by when, how much, and of what', () => {
    expect(sayFact('target', tinyTarget(), nameOf)).toEqual({
      lead: 'Đến năm 2030',
      main: '50%',
      rest: 'tên của dich-vu-so',
    });
    expect(sayFact('target', tinyTarget({ year: null }), nameOf).lead).toBe('Không nêu năm phải đạt');
  });

  test('says of a task who does it in which role, what, and when', () => {
    expect(sayFact('task', tinyTask(), nameOf)).toEqual({
      lead: 'Sở Thử nghiệm chủ trì; Văn phòng thử phối hợp',
      main: 'Mở lớp',
      rest: 'trong năm 2026',
    });
    const bare = sayFact('task', tinyTask({ given: [], support: [], timeframe: null }), nameOf);
    expect(bare).toMatchObject({
      lead: 'Văn bản không nêu cơ quan',
      rest: 'Văn bản không nêu thời gian',
    });
  });

  test('says of a report who owes it to whom, and when', () => {
    expect(sayFact('duty', duty, nameOf)).toEqual({
      lead: 'Sở Thử nghiệm báo cáo, gửi UBND tỉnh',
      main: 'Hằng năm, trước ngày 10/12',
      rest: '',
    });
    expect(sayFact('duty', { ...duty, from: [], to: [] }, nameOf).lead).toBe('Văn bản không nêu ai báo cáo');
  });
});
