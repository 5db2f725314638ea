import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { listCode } from './list-code.ts';

/** Folders that speak in codes and facts; what is said of them stands in `src/wording`. */
const silent = ['domain', 'parse', 'links', 'charts', 'checks', 'exports', 'search'];

/** Files that hold Vietnamese which is not said to anyone. */
const exceptions: Readonly<Record<string, string>> = {
  'src/domain/clauses/label.ts': 'the numbering of legal texts, which the parser recognises',
  'src/domain/clauses/letterhead.ts': 'printed lines of a letterhead, which are told apart',
  'src/domain/comparator-words.ts': 'printed words of comparison, which say how a figure binds',
  'src/checks/role-words.ts': 'printed words that say a role, which are held against the role',
  'src/parse/documents/look-alikes.ts': 'the letter for which others that look like it are typed',
  'src/domain/due-before.ts': 'the printed word that sets a day as the one before which, and not on which',
};

/** A letter with a mark that Vietnamese writes, decomposed. */
const vietnamese = /đ|[a-z][\u0300-\u0303\u0306\u0309\u031b\u0323]/i;

const found = silent
  .flatMap((folder) => listCode(`src/${folder}`, /\.ts$/))
  .map((file) => ({ file, words: vietnameseIn(readFileSync(file, 'utf8')) }))
  .filter(({ words }) => words.length > 0);

test('Vietnamese stands in the wording and in no folder that means things', () => {
  expect(found.filter(({ file }) => exceptions[file] === undefined)).toEqual([]);
});

test('no exception is needless', () => {
  expect(found.map(({ file }) => file)).toEqual(expect.arrayContaining(Object.keys(exceptions)));
});

test('a Vietnamese word is found in whatever literal it stands, and nowhere else', () => {
  const code = `
    const a = 'đã hoàn thành'; // chú thích
    const b = \`\${a} trên \${a} và \${a} việc\`;
    const c = \`mục tiêu\`;
    const d = /^Điều (\\d+)/;
    const e = 'plan'; // kế hoạch`;
  expect(vietnameseIn(code)).toEqual([
    'đã hoàn thành',
    ' trên ',
    ' và ',
    ' việc',
    'mục tiêu',
    '/^Điều (\\d+)/',
  ]);
});

/** The literals of a file that hold a letter with a Vietnamese mark, comments left out. */
function vietnameseIn(code: string): readonly string[] {
  const literals: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      literals.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest));
  return literals.filter((text) => vietnamese.test(text.normalize('NFD')));
}
