import { expect, test } from 'vitest';
import { AddressBook } from './address-book.ts';

const book = new AddressBook({
  pages: ['/', '/ke-hoach/a/'],
  files: ['/ke-hoach/a.md'],
  clauses: { a: ['i', 'i-1'], b: [] },
});

test('an address is held as a page, as a file or as a clause of its plan', () => {
  for (const address of ['/', '/ke-hoach/a/', '/ke-hoach/a.md', '/ke-hoach/a/#i-1']) {
    expect(book.has(address), address).toBe(true);
  }
  for (const address of ['/ke-hoach/', '/ke-hoach/a/#i-2', '/ke-hoach/b/#i', '/ke-hoach/c/#i', '/#i']) {
    expect(book.has(address), address).toBe(false);
  }
});

test('a mistyped clause is looked for in its own plan, a mistyped page among all pages and files', () => {
  expect(book.around('/ke-hoach/a/#i-9')).toEqual(['/ke-hoach/a/#i', '/ke-hoach/a/#i-1']);
  expect(book.around('/ke-hoach/x/#i')).toEqual(['/', '/ke-hoach/a/', '/ke-hoach/a.md']);
  expect(book.around('/ke-hoach/aa/')).toEqual(['/', '/ke-hoach/a/', '/ke-hoach/a.md']);
});

test('what another book lacks comes as pages, then files, then clauses', () => {
  const other = new AddressBook({ pages: ['/'], files: [], clauses: { a: ['i'] } });
  expect(book.except(other)).toEqual(['/ke-hoach/a/', '/ke-hoach/a.md', '/ke-hoach/a/#i-1']);
  expect(other.except(book)).toEqual([]);
});
