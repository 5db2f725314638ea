import { describe, expect, test } from 'vitest';
import { planText } from '../testing/plan-fixture.ts';
import { findingsOf, tinyGiven, tinyTask } from '../testing/tiny-corpus.ts';
import { checkRoleWords } from './role-words.ts';

const tasks = (rest: Parameters<typeof tinyTask>[0]) => ({ 'data/plans/thu/tasks.json': [tinyTask(rest)] });

describe('the words that say a role', () => {
  test('stand in their clauses in a sound corpus', async () => {
    expect(await findingsOf(checkRoleWords)).toEqual([]);
  });

  test('say “chủ trì” before “phối hợp”: who leads is told to cooperate in the same breath', async () => {
    const given = [tinyGiven({ rolePrinted: 'chủ trì, phối hợp' })];
    expect(await findingsOf(checkRoleWords, tasks({ given }))).toEqual([]);
  });

  test('are not those of another role, nor those of a role where the work is only given', async () => {
    const given = [
      tinyGiven({ role: 'support' }),
      tinyGiven({ role: 'assigned' }),
      tinyGiven({ role: 'requested', rolePrinted: 'mở lớp' }),
    ];
    expect(
      (await findingsOf(checkRoleWords, tasks({ given }))).map((line) => /cần [^)]+/.exec(line)?.[0]),
    ).toEqual(['cần lead', 'cần lead', 'cần assigned']);
  });

  test('may stand in the heading above, and at the head of a column', async () => {
    const body =
      '## I. Trách nhiệm của các sở\n\n| TT | Việc | Chủ trì |\n| --- | --- | --- |\n| 1 | Mở lớp | Sở Thử nghiệm |';
    const at = (rolePrinted: string, role: 'lead' | 'assigned') => ({
      'content/plans/thu.mdx': planText(`<Annex>\n\n${body}\n\n</Annex>`),
      ...tasks({
        ...{ id: 'pl-i-1', clause: 'pl-i-1', timeframe: null, support: [] },
        given: [tinyGiven({ role, rolePrinted })],
      }),
      'data/plans/thu/duties.json': [],
    });
    expect(await findingsOf(checkRoleWords, at('Chủ trì', 'lead'))).toEqual([]);
    expect(await findingsOf(checkRoleWords, at('Trách nhiệm của', 'assigned'))).toEqual([]);
    expect(await findingsOf(checkRoleWords, at('Giao cho', 'assigned'))).toHaveLength(1);
  });

  test('may be none where the work is only given', async () => {
    const given = [tinyGiven({ role: 'assigned', rolePrinted: null })];
    expect(await findingsOf(checkRoleWords, tasks({ given }))).toEqual([]);
  });
});
