import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { listCode } from './list-code.ts';

interface Import {
  readonly from: string;
  readonly module: string;
  /** Only types cross: nothing of the module runs. */
  readonly isType: boolean;
}

// What a folder may import from; `types` may be taken as types only. A folder may always import itself.
interface Row {
  readonly may: readonly string[];
  readonly types: readonly string[];
}

const house = parseHouse(readFileSync('README.md', 'utf8'));

/** Files that Astro looks for in `src` itself. */
const besideFolders = ['content.config.ts', 'middleware.ts'];

const code = [...listCode('src'), ...listCode('scripts')];
const imports = code.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

describe('the house', () => {
  test('imports go downward only', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(
      imports.filter((one) => !isAllowed(one)).map(({ from, module }) => `${from} imports ${module}`),
    ).toEqual([]);
  });

  test('every folder of src has its row', () => {
    const folders = readdirSync('src').filter((name) => name !== 'testing');
    expect(folders.filter((name) => !house.has(name) && !besideFolders.includes(name))).toEqual([]);
  });

  test('the table of the README is read as it stands', () => {
    expect(house.get('text')).toEqual({ may: [], types: [] });
    expect(house.get('layouts')?.types).toEqual(['schema']);
    expect(house.get('scripts')?.may).toContain('load');
    expect(house.get('scripts')?.may).not.toContain('pages');
  });

  test('an import that goes upward is found, whichever way it is written', () => {
    const lines = [
      "import { a } from '../load/corpus.ts';",
      "import type { A } from '../domain/corpus.ts';",
      "import { type A, b } from '../domain/corpus.ts';",
      "export { a } from '../wording/vi/plan.ts';",
      "const a = await import('../checks/run-checks.ts');",
    ];
    const found = importsOf('src/schema/x.ts', lines.join('\n'));
    expect(found.map(({ module }) => module)).toEqual([
      'src/load/corpus.ts',
      'src/domain/corpus.ts',
      'src/domain/corpus.ts',
      'src/wording/vi/plan.ts',
      'src/checks/run-checks.ts',
    ]);
    expect(found.filter(isAllowed)).toEqual([]);
    const ofSchema = lines.slice(1, 3).map((line) => line.replace('domain/corpus', 'schema/finding'));
    const inLayouts = importsOf('src/layouts/x.ts', ofSchema.join('\n'));
    expect(inLayouts.map(isAllowed)).toEqual([true, false]);
  });

  test('only load touches the disk, but for the scripts', () => {
    const disk = /^(node:)?(fs|fs\/promises|child_process)$/;
    const touching = imports
      .filter(({ module, isType }) => disk.test(module) && !isType)
      .map(({ from }) => from);
    expect(touching.filter((from) => !/^(src\/load|scripts)\//.test(from))).toEqual([]);
  });

  test('the top level holds only what is allowed', () => {
    const ours = [
      'src',
      'content',
      'data',
      'public',
      'scripts',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
      'README.md',
    ];
    const customary = [
      'package-lock.json',
      'LICENSE',
      'CONTRIBUTING.md',
      '.ci',
      '.github',
      '.git',
      '.gitignore',
    ];
    const tools = ['vitest.config.ts', 'biome.json', '.prettierrc.json', '.prettierignore'];
    const made = readFileSync('.gitignore', 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const allowed = new Set([...ours, ...customary, ...tools, ...made]);
    expect(readdirSync('.').filter((name) => !allowed.has(name) && !isEmptyFolder(name))).toEqual([]);
  });

  test('no file or folder is a bag of leftovers', () => {
    const bag = /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/;
    expect([...code, ...listCode('src', /./)].filter((file) => bag.test(file))).toEqual([]);
  });

  test('the domain knows no parsed Markdown', () => {
    const inDomain = imports.filter(({ from }) => from.startsWith('src/domain/'));
    expect(inDomain.filter(({ module }) => /^mdast|^unist|^remark|^unified/.test(module))).toEqual([]);
  });

  test('the file of an island is named after its element', () => {
    const islands = readdirSync('src/islands').filter((name) => name.endsWith('.ts'));
    const defined = islands.map((name) => {
      const [, element = ''] =
        /customElements\.define\('([^']+)'/.exec(readFileSync(`src/islands/${name}`, 'utf8')) ?? [];
      return `${element}.ts`;
    });
    expect(defined).toEqual(islands);
  });

  test('no module has a default export', () => {
    const withDefault = listCode('src', /\.ts$/)
      .concat(listCode('scripts', /\.ts$/))
      .filter((file) => /^export default\b|^export \{[^}]*\bas default\b/m.test(readFileSync(file, 'utf8')));
    expect(withDefault).toEqual([]);
  });
});

/** Reads the rows of the README's table that are about code: `src/…` and `scripts`, in printed order. */
function parseHouse(readme: string): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const [, folders = '', imports = ''] of readme.matchAll(/^\| (`[^|]+`) +\|[^|]+\| ([^|]+?) +\|$/gm)) {
    const names = [...folders.matchAll(/`(?:src\/)?([a-z]+)`/g)].map(([, name = '']) => name);
    const above = [...rows.keys()];
    const entries = imports.split(', ');
    const row = imports.startsWith('all of the above')
      ? { may: above.filter((name) => !imports.endsWith(` but ${name}`)), types: [] }
      : {
          may: entries.filter((entry) => /^[a-z]+$/.test(entry) && entry !== 'nothing'),
          types: entries.flatMap((entry) => /^([a-z]+) \(types\)$/.exec(entry)?.[1] ?? []),
        };
    for (const name of names) rows.set(name, row);
  }
  return rows;
}

/** What git does not keep is no part of the project. */
function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}

function isAllowed({ from, module, isType }: Import): boolean {
  if (!module.startsWith('src/') && !module.startsWith('scripts/')) return true;
  const own = roomOf(from);
  const row = house.get(own);
  const enters = (room: string): boolean => module === `src/${room}.ts` || module.startsWith(`src/${room}/`);
  if (roomOf(module) === own) return true;
  // What Astro itself looks for beside the folders: it says where pages lie and whose site it is.
  if (besideFolders.includes(own)) return enters('schema') || enters('load');
  return row !== undefined && (row.may.some(enters) || (isType && row.types.some(enters)));
}

/** `src/domain/x.ts` lies in `domain`, `scripts/x.ts` in `scripts`. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room : top;
}

function importsOf(from: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(
    from,
    from.endsWith('.astro') ? scriptsOf(text) : text,
    ts.ScriptTarget.Latest,
  );
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const isRelative = specifier.text.startsWith('.');
    found.push({
      from,
      isType,
      module: isRelative ? join(from, '..', specifier.text).replaceAll('\\', '/') : specifier.text,
    });
  };
  visit(source);
  return found;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** The code of an Astro component: what stands between its dashes, and its browser scripts. */
function scriptsOf(text: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [
    frontmatter,
    ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script),
  ].join('\n');
}
