import { describe, expect, test } from 'vitest';
import { planMetaSchema } from '../schema/plan.ts';
import { documentOf } from './read-document.fixture.ts';
import { toFacts } from './facts/to-facts.ts';
import { type PlanAnswers, toPlanId, toPlanMeta } from './plan-meta.ts';
import { toPlanFile } from './plan-file.ts';
import { transcribe } from './transcribe.ts';

const answers: PlanAnswers = {
  ...{ province: 'dak-lak', kind: 'Kế hoạch', number: '12/KH-UBND', issued: '2026-01-05' },
  ...{
    issuer: 'Ủy ban nhân dân tỉnh Đắk Lắk',
    abstract: 'Thực hiện Chương trình về chuyển đổi số giai đoạn 2026-2030',
  },
  ...{ shortTitle: null, url: null },
};
const copy = { name: 'a.docx', only: [] };
const { transcript, regions } = transcribe(documentOf(['Một.', '• Hai']));
const facts = toFacts(regions, []);
const short = (own: Partial<PlanAnswers>) => toPlanMeta({ ...answers, ...own }, facts, copy).shortTitle;

describe('the frontmatter', () => {
  test('fits its schema, with null for what nobody knows', () => {
    const meta = toPlanMeta({ ...answers, number: null, issued: null }, facts, copy);
    expect(planMetaSchema.parse(meta)).toEqual(meta);
    expect(meta).toMatchObject({
      number: null,
      issued: null,
      place: null,
      signer: null,
      period: null,
      facts: 'none',
    });
    expect(meta.title).toBe('Kế hoạch thực hiện Chương trình về chuyển đổi số giai đoạn 2026-2030');
  });

  test('has a short title of at most 90 letters', () => {
    expect(short({})).toBe('Kế hoạch 12/KH-UBND về chuyển đổi số');
    expect(short({ abstract: 'Chuyển đổi số' })).toBe('Kế hoạch 12/KH-UBND');
    expect(short({ number: null, abstract: 'Chuyển đổi số' })).toBe('Kế hoạch chuyển đổi số');
    const long = short({ number: null, abstract: 'Chuyển đổi số '.repeat(20).trim() });
    expect(long.length).toBeLessThanOrEqual(90);
    expect(long).toMatch(/^Kế hoạch chuyển đổi số .*\p{L}…$/u);
    expect(short({ shortTitle: 'Tên khác' })).toBe('Tên khác');
  });

  test('names the form once, where the title begins with it too', () => {
    const named = (abstract: string) => toPlanMeta({ ...answers, number: null, abstract }, facts, copy);
    expect(named('Kế hoạch Thử việc').title).toBe('Kế hoạch thử việc');
    expect(named('KẾ HOẠCH chuyển đổi số')).toMatchObject({
      title: 'Kế hoạch chuyển đổi số',
      shortTitle: 'Kế hoạch chuyển đổi số',
      abstract: 'KẾ HOẠCH chuyển đổi số',
    });
    expect(named('Kế hoạch hóa gia đình').title).toBe('Kế hoạch kế hoạch hóa gia đình');
  });

  test('moves the open lines down by its own length', () => {
    const { text, unsure } = toPlanFile(toPlanMeta(answers, facts, copy), transcript);
    const { line = 0 } = unsure.find(({ kind }) => kind === 'mark-written') ?? {};
    expect(text.split('\n')[line - 1]).toBe('- Hai');
  });
});

test('the id of a plan is its province, its number and its year', () => {
  expect(toPlanId('Đắk Lắk', answers)).toBe('dak-lak-12-kh-ubnd-2026');
  expect(toPlanId('Đắk Lắk', { kind: 'Kế hoạch', number: null, issued: null })).toBe('dak-lak-ke-hoach');
});
