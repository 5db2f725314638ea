import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDueWords } from '../../checks/due-words.ts';
import { checkFactIds } from '../../checks/fact-ids.ts';
import { checkFactReferences } from '../../checks/fact-references.ts';
import { checkQuotes } from '../../checks/quotes.ts';
import { checkRoleWords } from '../../checks/role-words.ts';
import { checkTaskTitles } from '../../checks/task-titles.ts';
import { toCorpusIndex } from '../../domain/corpus-index.ts';
import { planOf } from '../../testing/plan-fixture.ts';
import { told } from '../../testing/told.ts';
import { corpusWith, proposalOf, realCorpus } from './taken.fixture.ts';

const rules = [
  checkDueWords,
  checkFactIds,
  checkFactReferences,
  checkQuotes,
  checkRoleWords,
  checkTaskTitles,
];

/** What clauses are made of, in an order that no office would print. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'Sở Y tế',
        'UBND tỉnh',
        'các sở, ban, ngành',
        'Ban Chỉ đạo Trung ương',
        'Báo',
        'đơn vị',
        'Đề nghị',
        'Giao',
      ],
      ...[
        'chủ trì',
        'Chủ trì,',
        'phối hợp với',
        'phối hợp',
        'và',
        'báo cáo',
        'để tổng hợp, báo cáo',
        'gửi về',
        'đồng thời',
      ],
      ...[
        'định kỳ',
        'hằng năm',
        '(trước ngày 10/12)',
        'ngày 31/02',
        'kịp thời',
        'sơ kết',
        'tổng kết',
        'kiểm tra',
        'quý II/2026',
      ],
      ...[
        'mở lớp',
        'mở lớp',
        ':',
        ';',
        '.',
        ',',
        '(',
        ')',
        'Cơ quan chủ trì:',
        'Thời gian:',
        'nhằm',
        'theo',
        '5%',
        'Nghị quyết số 57-NQ/TW',
      ],
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => parts.join(' ').replace(/ (?=[:;.,)])/gu, ''))
  .filter((text) => /\p{L}/u.test(text));

const body = fc
  .array(fc.tuple(fc.constantFrom('### {n}. ', '{n}\\. ', '- ', '* ', '+ ', ''), words), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) =>
    lines
      .map(([mark, text], at) => {
        const numbers = lines.slice(0, at + 1).filter(([before]) => before.includes('{n}')).length;
        return mark.replace('{n}', String(numbers)) + text;
      })
      .join('\n\n'),
  );

test('whatever a clause says, what is proposed of it is words of it and sound', () => {
  let proposed = 0;
  fc.assert(
    fc.property(fc.constantFrom('NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN', 'YÊU CẦU'), body, (title, text) => {
      const plan = readable(`## I. ${title}\n\n${text}`);
      if (plan === null) return;
      const proposal = proposalOf(plan, []);
      proposed += proposal.work.tasks.length + proposal.work.duties.length;
      const { corpus } = corpusWith([proposal]);
      const alone = { ...corpus, provinces: realCorpus.provinces };
      const index = toCorpusIndex(alone);
      expect(rules.flatMap((rule) => rule(alone, index)).map(told)).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(proposed).toBeGreaterThan(50);
});

/** The plan of a body; null where the parser has something against it. */
function readable(text: string) {
  try {
    return planOf(text);
  } catch {
    return null;
  }
}
