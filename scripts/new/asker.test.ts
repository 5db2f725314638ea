import { PassThrough } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { type Asker, answer, askAtTerminal } from './asker.ts';
import type { Question } from './question.ts';

const number: Question<number> = {
  option: 'year',
  text: 'Năm',
  suggested: null,
  isNeeded: false,
  show: String,
  parse: (typed) =>
    /^\d{4}$/.test(typed) ? { value: Number(typed) } : { problem: `“${typed}” không phải năm.` },
};

/** Somebody who types these answers, and what was shown to him. */
function person(...typed: readonly string[]): { readonly asker: Asker; readonly shown: string[] } {
  const shown: string[] = [];
  const rest = [...typed];
  const ask = (prompt: string): Promise<string> => {
    shown.push(prompt);
    return Promise.resolve(rest.shift() ?? '');
  };
  return { asker: { given: () => null, ask, say: (line) => void shown.push(line), report: () => {} }, shown };
}

const nobody = (given: string | null = null): Asker => ({
  given: () => given,
  ask: null,
  say: () => {},
  report: () => {},
});

describe('an answer', () => {
  test('is asked for until it can be taken, and each time is said why not', async () => {
    const { asker, shown } = person('năm nay', '26', ' 2026 ');
    expect(await answer(number, asker)).toBe(2026);
    const prompt = 'Năm (bỏ trống: chưa rõ): ';
    expect(shown).toEqual([prompt, '“năm nay” không phải năm.', prompt, '“26” không phải năm.', prompt]);
  });

  test('left empty is what is suggested, else unknown; a hyphen is unknown in either case', async () => {
    const suggested = { ...number, suggested: 2025 };
    expect(await answer(suggested, person('').asker)).toBe(2025);
    expect(await answer(suggested, person('-').asker)).toBeNull();
    expect(await answer(number, person('').asker)).toBeNull();
    const { asker, shown } = person('');
    await answer(suggested, asker);
    expect(shown).toEqual(['Năm [2025] (“-”: chưa rõ): ']);
  });

  test('that is needed is asked for again when it is left empty', async () => {
    const { asker, shown } = person('', '-', '2026');
    expect(await answer({ ...number, isNeeded: true }, asker)).toBe(2026);
    const again = 'Điều này không để trống được.';
    expect(shown).toEqual(['Năm: ', again, 'Năm: ', again, 'Năm: ']);
  });

  test('given as an option is not asked for, and fails where it is wrong', async () => {
    expect(await answer(number, nobody('2026'))).toBe(2026);
    expect(await answer(number, nobody(''))).toBeNull();
    await expect(answer(number, nobody('x'))).rejects.toThrow('--year: “x” không phải năm.');
  });

  test('is what is suggested where nobody is asked', async () => {
    expect(await answer(number, nobody())).toBeNull();
    expect(await answer({ ...number, suggested: 2025, isNeeded: true }, nobody())).toBe(2025);
  });
});

describe('at a terminal', () => {
  test('lines that are typed ahead answer the questions that follow', async () => {
    const input = new PassThrough();
    const { ask, close } = askAtTerminal(input, new PassThrough(), () => {});
    input.write('một\nhai\n');
    expect([await ask('A: '), await ask('B: ')]).toEqual(['một', 'hai']);
    close();
  });

  test('the end of what can be typed stops the command', async () => {
    const input = new PassThrough();
    const stop = vi.fn();
    const { ask } = askAtTerminal(input, new PassThrough(), stop);
    input.end();
    await expect(ask('A: ')).rejects.toThrow('Đã dừng, chưa ghi gì.');
    expect(stop).toHaveBeenCalledOnce();
  });
});
