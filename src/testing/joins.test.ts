import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The rooms that ask the catalogue and the corpus, and never make them. */
const rooms = ['checks', 'exports', 'links', 'search', 'charts', 'wording', 'components', 'layouts', 'pages'];

/** What grows with the number of plans or of provinces. */
const wholeLists: ReadonlySet<string> = new Set([
  ...['plans', 'provinces', 'agencies', 'indicators', 'observations', 'reports', 'all'],
  ...['tasks', 'targets', 'qualitative', 'contradictions', 'duties', 'entries'],
]);

/** What the catalogue has maps for. */
const keys: ReadonlySet<string> = new Set([
  ...['id', 'plan', 'clause', 'agency', 'indicator', 'province', 'year', 'name', 'folder', 'task', 'target'],
]);

const searches: ReadonlySet<string> = new Set([
  ...['filter', 'find', 'findLast', 'findIndex', 'findLastIndex', 'some', 'every'],
]);

const files = rooms.flatMap((room) => listCode(`src/${room}`));

describe('what is asked for by a key', () => {
  test('is looked up in a map, and in no list of everything', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => searchesIn(readFileSync(file, 'utf8'), file))).toEqual([]);
  });

  test.each([
    'const a = catalogue.tasks.filter((entry) => entry.plan.id === plan.id);',
    'const a = provinces.find(({ id }) => id === meta.province);',
    'const a = [...catalogue.agencies.values()].find((agency) => wanted === agency.id);',
    'const a = corpus.plans.some(({ id }) => ids.includes(id));',
    'const isOurs = (one: Entry) => one.plan.id === plan.id; const a = targets.filter(isOurs);',
  ])('is found by this test in: %s', (code) => {
    expect(searchesIn(code)).toHaveLength(1);
    expect(searchesIn(`---\n${code}\n---\n\n<p>{a}</p>`, 'x.astro')).toHaveLength(1);
    const template = code.replace(/^.*const a = (.*);$/, '<p>{$1}</p>');
    if (!code.includes('isOurs')) expect(searchesIn(template, 'x.astro')).toHaveLength(1);
  });

  test.each([
    'const a = factsOfPlan(plan, catalogue).tasks.filter(({ task }) => task.clause === id);',
    'const a = catalogue.tasks.filter(({ task }) => task.kind === "task");',
    'const a = catalogue.byPlan.get(plan.id);',
  ])('is not confused with: %s', (code) => {
    expect(searchesIn(code)).toEqual([]);
  });
});

function listCode(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((file) => !/\.(test|fixture)\.ts$/.test(file));
}

/** Every search for a key through a whole list, as it is written, with its file. */
function searchesIn(text: string, file = 'x.ts'): readonly string[] {
  const code = file.endsWith('.astro') ? toTsx(text) : text;
  const source = ts.createSourceFile(file.replace(/\.astro$/, '.tsx'), code, ts.ScriptTarget.Latest, true);
  const predicates = namedPredicates(source);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isSearchByKey(node, predicates)) {
      found.push(`${file}: ${node.getText().replaceAll(/\s+/g, ' ').slice(0, 120)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The code of a component and its template, as one module. */
function toTsx(text: string): string {
  const [, code = '', template = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const markup = template.replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '');
  return `${code}\nconst template = <>${markup}</>;`;
}

function isSearchByKey({ expression, arguments: [how] }: ts.CallExpression, predicates: Predicates): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !searches.has(expression.name.text)) return false;
  if (how === undefined || !isWholeList(expression.expression)) return false;
  const predicate = ts.isIdentifier(how) ? predicates.get(how.text) : how;
  return predicate !== undefined && comparesKey(predicate);
}

type Predicates = ReadonlyMap<string, ts.Node>;

function namedPredicates(source: ts.SourceFile): Predicates {
  const found = new Map<string, ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      if (ts.isArrowFunction(node.initializer)) found.set(node.name.text, node.initializer);
    } else if (ts.isFunctionDeclaration(node) && node.name !== undefined) found.set(node.name.text, node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `catalogue.tasks`, `tasks`, `[...catalogue.agencies.values()]`; what a function gives for a key is no whole list. */
function isWholeList(list: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(list)) {
    return list.elements.some((one) => ts.isSpreadElement(one) && isWholeList(one.expression));
  }
  if (ts.isCallExpression(list)) {
    const { expression } = list;
    return (
      ts.isPropertyAccessExpression(expression) &&
      expression.name.text === 'values' &&
      isWholeList(expression.expression)
    );
  }
  if (ts.isIdentifier(list)) return wholeLists.has(list.text);
  return ts.isPropertyAccessExpression(list) && wholeLists.has(list.name.text) && !hasCall(list);
}

function hasCall(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) || (ts.forEachChild(node, (child) => hasCall(child) || undefined) ?? false)
  );
}

/** `a.id === b`, `ids.includes(id)`: with a literal it asks for a kind of thing and for no single one. */
function comparesKey(node: ts.Node): boolean {
  if (
    ts.isBinaryExpression(node) &&
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
      node.operatorToken.kind,
    )
  ) {
    const sides = [node.left, node.right];
    if (
      sides.some(isKey) &&
      !sides.some((side) => ts.isLiteralExpression(side) || side.kind === ts.SyntaxKind.NullKeyword)
    )
      return true;
  }
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'includes'
  ) {
    if (node.arguments.some(isKey)) return true;
  }
  return ts.forEachChild(node, (child) => comparesKey(child) || undefined) ?? false;
}

function isKey(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return keys.has(node.text);
  return ts.isPropertyAccessExpression(node) && keys.has(node.name.text);
}
