import { expect, test } from 'vitest';
import { pageAt, readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { textsOf } from './html.ts';

const pages = await readPages(siteFolder);
const wordsOf = (path: string): string =>
  [...textsOf(pageAt(pages, path).document)].map(({ text }) => text).join(' ');

test.each([
  '/',
  '/tien-do/',
  '/nhiem-vu/',
  '/ke-hoach/kon-tum-2629-kh-ubnd-2023/nhiem-vu/',
  '/nhiem-vu/tra-vinh-24-kh-ubnd-2025--pl-i-1/',
  '/co-quan/kon-tum-so-khoa-hoc-va-cong-nghe/',
  '/tinh/quang-ngai/',
])('%s asks nobody for a report who is not known to owe it, and says so', (path) => {
  const words = wordsOf(path);
  expect(words).toContain('chưa rõ cơ quan nào kế tục');
  expect(words).not.toMatch(/hỏi thẳng/);
  expect(words).not.toMatch(/tới hạn \d/);
});
