import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/tiny-corpus.ts';
import {
  tinyDraftFile,
  tinyDutyDraft,
  tinyTargetDraft,
  tinyTargetDrafts,
  tinyTaskDraft,
} from '../testing/tiny-drafts.ts';
import { checkDrafts } from './drafts.ts';

const tasksFile = tinyDraftFile('tasks');

describe('what waits', () => {
  test('is accepted where its words stand in its clause, a label and white space aside', async () => {
    const whole =
      '1. Sở Thử nghiệm chủ trì, phối hợp Văn phòng thử mở lớp trong năm 2026 và báo cáo UBND tỉnh  trước ngày 10/12.';
    const drafts = {
      [tinyDraftFile('targets')]: tinyTargetDrafts({
        targets: [tinyTargetDraft({ id: 'i-1--sang-kien' })],
      }),
      [tasksFile]: [tinyTaskDraft({ id: 'ii-1-viec-2', quote: whole })],
      [tinyDraftFile('duties')]: [tinyDutyDraft({ id: 'ii-1-2' })],
    };
    expect(await findingsOf(checkDrafts, drafts)).toEqual([]);
  });

  test('is found where its words are not those of its clause, or its clause is none', async () => {
    const drafts = {
      [tasksFile]: [
        tinyTaskDraft({ id: 'ii-1-viec-2', quote: 'Sở Khác chủ trì' }),
        tinyTaskDraft({ id: 'ii-9', clause: 'ii-9' }),
      ],
    };
    expect(await findingsOf(checkDrafts, drafts)).toMatchInlineSnapshot(`
      [
        "data/drafts/thu/tasks.json:33:5 — “Sở Khác chủ trì” không có trong điều khoản ii-1. Chép lại đúng từng chữ, trong một ô nếu là bảng.",
        "data/drafts/thu/tasks.json:39:5 — điều khoản “ii-9” không có. Có phải bạn muốn viết “ii-1”?",
      ]
    `);
  });

  test('may be recorded already: a write that was cut off leaves it twice', async () => {
    const drafts = {
      [tinyDraftFile('targets')]: tinyTargetDrafts({ targets: [tinyTargetDraft({ year: 2029 })] }),
      [tasksFile]: [tinyTaskDraft({ title: 'Lớp' })],
      [tinyDraftFile('duties')]: [tinyDutyDraft()],
    };
    expect(await findingsOf(checkDrafts, drafts)).toEqual([]);
  });

  test('may not have the id of what is recorded of other words', async () => {
    const drafts = {
      [tinyDraftFile('targets')]: tinyTargetDrafts({
        targets: [tinyTargetDraft({ quote: 'đạt 50%' })],
      }),
    };
    expect(await findingsOf(checkDrafts, drafts)).toMatchInlineSnapshot(`
      [
        "data/drafts/thu/targets.json:9:7 — dự thảo mục tiêu “i-1--dich-vu-so” trùng mã với mục đã xác nhận ở data/plans/thu/targets.json:7, mà chữ trích lại khác. Nếu mục đã xác nhận chính là dự thảo này thì xóa dự thảo; nếu là chỗ khác thì đổi mã của dự thảo.",
      ]
    `);
  });
});
