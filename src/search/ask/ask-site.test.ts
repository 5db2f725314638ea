import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../domain/catalogue/catalogue.ts';
import { createLinks } from '../../links/links.ts';
import { loadCorpus } from '../../load/corpus.ts';
import { questionWords } from '../../wording/vi/search-questions.ts';
import { recordWording } from '../../wording/vi/search.ts';
import { toPlaces } from '../index/places.ts';
import { toRecords } from '../index/to-records.ts';
import { memoryIndex, realBook } from '../search.fixture.ts';
import { askSite, type Library, type SiteAnswer } from './ask-site.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');
const catalogue = toCatalogue(corpus);
const records = toRecords({
  catalogue,
  links: createLinks('/'),
  words: recordWording,
  datasets: [],
  news: [],
});
const library: Library = {
  index: memoryIndex(records),
  book: realBook,
  places: toPlaces(catalogue, recordWording.place),
  questions: questionWords,
  words: () => Promise.resolve({}),
};
const ask = (text: string): Promise<SiteAnswer> => askSite(text, {}, library);
const kindsOf = async (text: string): Promise<readonly string[]> =>
  (await ask(text)).notes.map(({ kind }) => kind);

describe('an answer', () => {
  test('never says that a place sets no level, or none for a year, where its plan sets one', async () => {
    for (const { indicator, targets } of catalogue.byIndicator.values()) {
      const years = new Map(targets.map(({ plan, target }) => [plan.meta.province, target.year ?? '']));
      for (const [id, year] of years) {
        const place = catalogue.provinces.byId.get(id)?.name ?? '';
        const { notes, reply } = await ask(`${indicator.name.vi} ${place} ${year}`);
        expect(notes, indicator.id).toEqual([]);
        const groups = reply?.kind === 'levels' ? reply.groups : [];
        expect(
          groups.flatMap(({ levels }) => levels).some(({ province }) => province === id),
          indicator.id,
        ).toBe(true);
      }
    }
  });

  test('says that a place sets no level, and shows who does', async () => {
    const { notes, reply, answer } = await ask('5g tra vinh 2030');
    expect(notes).toEqual([{ kind: 'noLevel', subject: '5g', places: ['Trà Vinh'] }]);
    const levels = reply?.kind === 'levels' ? reply.groups.flatMap((group) => group.levels) : [];
    expect(levels.map(({ place, year }) => [place, year])).toEqual([['Tiền Giang', 2030]]);
    expect((await answer.hits[0]?.load())?.url).toBe('/chi-tieu/5g-coverage/');
  });

  test('of a plan whose goals are not taken out says that, and not that it sets none', async () => {
    const places = library.places.map((place) => ({
      ...place,
      planned: place.planned.map((one) => ({ ...one, isRead: one.id !== 'tra-vinh' })),
    }));
    const { notes } = await askSite('5g tra vinh', {}, { ...library, places });
    expect(notes).toEqual([{ kind: 'notRead', places: ['Trà Vinh'] }]);
  });

  test('says which of place, year, value, body and time is not known', async () => {
    expect(await kindsOf('5g tien giang 2028')).toEqual(['noLevelYear']);
    expect(await kindsOf('5g can tho')).toEqual(['noPlan']);
    expect(await kindsOf('quang ngai doi moi sang tao')).toEqual(['onlyFormer']);
    expect(await kindsOf('5g tien giang hien nay dat bao nhieu')).toEqual(['noValue']);
    expect(await kindsOf('ai phụ trách quỹ đầu tư mạo hiểm')).toEqual(['noParty']);
    expect(await kindsOf('bao giờ thành lập hội đồng tư vấn')).toEqual(['noTime']);
    expect(await kindsOf('bệnh viện Trà Vinh')).toEqual(['notMentioned']);
    expect(await kindsOf('tra vinh 2035')).toEqual(['noYear']);
    expect(await kindsOf('metro kon tum')).toEqual(['absent']);
    expect(await kindsOf('vườn ươm của thanh niên')).toEqual(['without']);
  });

  test('puts an agency first and what it is given behind it', async () => {
    const { answer, reply } = await ask('so khcn tra vinh lam gi');
    expect(reply?.kind === 'thing' ? reply.records.map(({ url }) => url) : []).toEqual([
      '/co-quan/tra-vinh-so-khoa-hoc-va-cong-nghe/',
    ]);
    const [first, ...others] = await Promise.all(answer.hits.slice(0, 8).map((hit) => hit.load()));
    expect(first?.kind).toBe('agency');
    for (const { duty } of others) expect(duty?.givenTo).toContain('tra-vinh-so-khoa-hoc-va-cong-nghe');
  });

  test('of a name that several bear is all of them, and the tasks of none come first', async () => {
    const { reply } = await ask('sở khcn');
    const records = reply?.kind === 'thing' ? reply.records : [];
    expect(records.length).toBeGreaterThan(1);
    expect(new Set(records.map(({ title }) => title)).size).toBe(1);
    expect(new Set(records.map(({ province }) => province)).size).toBe(records.length);
  });

  test('reads numbers of documents in any spelling that the index knows, and leaves other numbers alone', async () => {
    const plan = '/ke-hoach/vinh-long-1925-qd-ubnd-2023/';
    for (const text of ['QĐ 1925', 'qd1925', 'quyết định số 1925', '1925/QĐ-UBND'])
      expect((await (await ask(text)).answer.hits[0]?.load())?.url, text).toBe(plan);
    expect((await ask('kế hoạch 2030')).answer.total).toBeGreaterThan(10);
  });

  test('drops the most frequent words first, never the one that matters', async () => {
    const { notes, answer } = await ask('vườn ươm của thanh niên');
    expect(notes.flatMap((note) => (note.kind === 'without' ? note.words : []))).not.toContain('ươm');
    expect(answer.total).toBeGreaterThan(0);
  });
});
