import { describe, expect, test } from 'vitest';
import { currentPermalinks } from '../links/permalinks.ts';
import type { Permalinks } from '../schema/permalinks.ts';
import { findingsOf } from '../testing/tiny-corpus.ts';
import { checkPermalinkLedger } from './permalink-ledger.ts';

const ledger = await livingLedger();
const check = (rest: Partial<Permalinks>): Promise<readonly string[]> =>
  findingsOf(checkPermalinkLedger, { 'data/permalinks.json': { ...ledger, ...rest } });
const clauses = ledger.clauses['thu'] ?? [];
const moved = { date: '2026-11-22', reason: 'Sửa số.' };

describe('the ledger of links', () => {
  test('is sound when it holds every address that is published', async () => {
    expect(clauses).toContain('ii-1');
    expect(await check({})).toEqual([]);
  });

  test('misses a clause that was published and is gone, and names the nearest', async () => {
    expect(await check({ clauses: { thu: [...clauses, 'ii-2'] } })).toMatchInlineSnapshot(`
      [
        "data/permalinks.json:59:7 — địa chỉ đã đăng /ke-hoach/thu/#ii-2 không còn trên trang. Khôi phục nó, hoặc thêm vào redirects một dòng dẫn địa chỉ này tới chỗ thay thế (gần nhất: /ke-hoach/thu/#i-2).",
      ]
    `);
  });

  test('misses a page that was published and is gone', async () => {
    expect(await check({ pages: [...ledger.pages, '/tinh/tra-vin/'] })).toMatchInlineSnapshot(`
      [
        "data/permalinks.json:27:5 — địa chỉ đã đăng /tinh/tra-vin/ không còn trên trang. Khôi phục nó, hoặc thêm vào redirects một dòng dẫn địa chỉ này tới chỗ thay thế (gần nhất: /tinh/tra-vinh/).",
      ]
    `);
  });

  test('is content when a redirect leads the lost address to a living one', async () => {
    const redirects = [{ from: '/ke-hoach/thu/#ii-2', to: '/ke-hoach/thu/#ii-1', ...moved }];
    expect(await check({ clauses: { thu: [...clauses, 'ii-2'] }, redirects })).toEqual([]);
  });

  test('is content when one redirect renames a plan, as long as every old clause has its place in the new one', async () => {
    const renamed = { ...ledger.clauses, cu: ['ii-1'] };
    const redirects = [{ from: '/ke-hoach/cu/', to: '/ke-hoach/thu/', ...moved }];
    const pages = [...ledger.pages, '/ke-hoach/cu/', '/ke-hoach/cu/nhiem-vu/', '/nhiem-vu/cu--ii-1/'];
    const files = [...ledger.files, '/ke-hoach/cu.json', '/ke-hoach/cu.md'];
    expect(await check({ clauses: renamed, pages, files, redirects })).toEqual([]);
    expect(await check({ clauses: { ...renamed, cu: ['ii-1', 'ii-7'] }, pages, files, redirects }))
      .toMatchInlineSnapshot(`
        [
          "data/permalinks.json:67:7 — địa chỉ đã đăng /ke-hoach/cu/#ii-7 không còn trên trang (redirects dẫn nó theo trang tới /ke-hoach/thu/#ii-7, địa chỉ này không có). Khôi phục nó, hoặc thêm vào redirects một dòng dẫn địa chỉ này tới chỗ thay thế (gần nhất: /ke-hoach/thu/#ii-1).",
        ]
      `);
  });

  test('knows a renamed plan before its new name is recorded: only the recording is asked for', async () => {
    const redirects = [{ from: '/ke-hoach/cu/', to: '/ke-hoach/thu/', ...moved }];
    const pages = [
      ...ledger.pages.filter((page) => !page.includes('thu')),
      '/ke-hoach/cu/',
      '/nhiem-vu/cu--ii-1/',
    ];
    expect(await check({ pages, clauses: { cu: clauses }, redirects })).toMatchInlineSnapshot(`
      [
        "data/permalinks.json:1:1 — 11 địa chỉ mới chưa ghi vào sổ liên kết (đầu tiên: /co-quan/tra-vinh-so-thu-nghiem/). Chạy npm run ledger để ghi.",
      ]
    `);
  });

  test('misses a twin or a copy that was published and is gone', async () => {
    expect(await check({ files: [...ledger.files, '/nguon/mat.txt'] })).toMatchInlineSnapshot(`
      [
        "data/permalinks.json:51:5 — địa chỉ đã đăng /nguon/mat.txt không còn trên trang. Khôi phục nó, hoặc thêm vào redirects một dòng dẫn địa chỉ này tới chỗ thay thế.",
      ]
    `);
  });

  test('refuses a redirect that leads nowhere and one that hides a living address', async () => {
    const redirects = [
      { from: '/ke-hoach/thu/#ii-2', to: '/ke-hoach/thu/#ii-9', ...moved },
      { from: '/ke-hoach/thu/#i-1', to: '/ke-hoach/thu/#i-2', ...moved },
    ];
    expect(await check({ clauses: { thu: [...clauses, 'ii-2'] }, redirects })).toMatchInlineSnapshot(`
      [
        "data/permalinks.json:65:5 — redirects dẫn tới /ke-hoach/thu/#ii-9, địa chỉ này không có. Có phải bạn muốn viết /ke-hoach/thu/#ii-1?",
        "data/permalinks.json:71:5 — redirects dẫn /ke-hoach/thu/#i-1 đi nơi khác, nhưng địa chỉ này vẫn đang có. Xóa dòng redirects này.",
      ]
    `);
  });

  test('asks for new addresses to be recorded, once however many there are', async () => {
    expect(await check({ clauses: { thu: clauses.slice(0, 2) } })).toMatchInlineSnapshot(`
      [
        "data/permalinks.json:1:1 — 3 địa chỉ mới chưa ghi vào sổ liên kết (đầu tiên: /ke-hoach/thu/#i-2). Chạy npm run ledger để ghi.",
      ]
    `);
  });
});

/** The ledger that fits the tiny corpus, as `npm run ledger` would write it. */
async function livingLedger(): Promise<Permalinks> {
  let living: Permalinks | null = null;
  await findingsOf((corpus) => {
    living = { ...currentPermalinks(corpus), redirects: [] };
    return [];
  });
  if (living === null) throw new Error('the tiny corpus was not read');
  return living;
}
