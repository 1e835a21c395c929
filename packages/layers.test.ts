import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom: the table in docs/architecture.md. `types` leaves nothing behind at run time; a list names the files of the package whose
 * values may be used; `lazily` is by `import()` only, so that it is loaded when it is needed.
 */
type Leave = 'all' | 'types' | 'lazily' | readonly string[];
const table: Record<string, Record<string, Leave>> = {
  contract: {},
  // Its checker brings the schemas; that the evaluator brings nothing is held by packages/flow/src/bytes.test.ts.
  flow: { contract: 'all' },
  search: { contract: 'types' },
  adapters: { contract: 'all' },
  client: { contract: ['adapter', 'conversation', 'errors', 'limits'], search: 'all', flow: 'lazily' },
  desk: { contract: 'all' },
  server: { contract: 'all', flow: 'all', search: 'all', adapters: 'all' },
  cli: { contract: 'all', flow: 'all', search: 'all', adapters: 'all' },
  elements: { client: 'all', contract: ['markdown', 'links', 'href', 'limits'] },
  embed: { elements: 'all', client: 'all', adapters: 'lazily' },
};

interface Import {
  readonly from: string;
  readonly kind: 'type' | 'value' | 'lazy';
  /** Undefined: the whole module. */
  readonly names: readonly string[] | undefined;
}

const importsOf = (file: string): readonly Import[] => {
  const found: Import[] = [];
  const add = (from: ts.Node | undefined, kind: Import['kind'], names?: readonly string[]) => {
    if (from && ts.isStringLiteralLike(from)) found.push({ from: from.text, kind, names });
    else if (from) throw new Error(`${file}: an import whose name is computed cannot be judged: ${from.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause,
        bound = clause?.namedBindings;
      const names = bound && ts.isNamedImports(bound) && !clause.name ? bound.elements.map((each) => (each.propertyName ?? each.name).text) : undefined;
      add(node.moduleSpecifier, clause?.isTypeOnly ? 'type' : 'value', names);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const names =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements.map((each) => (each.propertyName ?? each.name).text) : undefined;
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value', names);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      // `embed` imports the files of the build by address; they are no modules of the source.
      if (node.arguments[0] && ts.isStringLiteralLike(node.arguments[0])) add(node.arguments[0], 'lazy');
      else if (!file.startsWith('packages/embed/src/')) add(node.arguments[0], 'lazy');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
};

/** The values that a file of a package exports itself. */
const valuesOf = (file: string): readonly string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
    return (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name ? [statement.name.text] : [];
  });
};

interface Manifest {
  readonly exports: Record<string, unknown>;
  readonly dependencies?: Record<string, string>;
}
const manifestOf = (name: string) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Manifest;

/** What is wrong with one import, or nothing. */
const fault = (owner: string, file: string, { from, kind, names }: Import, inTest: boolean): string | undefined => {
  if (from.startsWith('.')) {
    const target = resolve(dirname(file), from),
      home = resolve('packages', owner, inTest ? '.' : 'src');
    if (target.startsWith(`${home}/`)) return undefined;
    if (inTest && /\/stories\/[^/]+\.states\.ts$/.test(target)) return undefined;
    // Every example is opened by a test.
    if (inTest && target.startsWith(`${resolve('examples')}/`)) return undefined;
    // A test that needs the server starts it as a process: how to do that stands there, once.
    if (inTest && target === resolve('e2e/server-process.ts')) return undefined;
    return `leaves its package: ${from}`;
  }
  const inside = /^@lotse\/([^/]+)(?:\/(.+))?$/.exec(from);
  if (inside) {
    const [, name = '', entry] = inside;
    if (!existsSync(`packages/${name}/package.json`)) return `${from} does not exist`;
    if (!Object.hasOwn(manifestOf(name).exports, entry ? `./${entry}` : '.')) return `${from} is no entry of its package`;
    if (inTest && (from === '@lotse/adapters/memory' || name === owner)) return undefined;
    const leave = table[owner]?.[name];
    if (!leave) return `${owner} may not import ${name}`;
    if (leave === 'all' || kind === 'type' || inTest) return undefined;
    if (leave === 'types') return `${owner} may import only types of ${name}: write "import type"`;
    if (leave === 'lazily') return kind === 'lazy' ? undefined : `${owner} may load ${name} only by import()`;
    if (entry) return `${owner} may import only types of ${from}`;
    const allowed = leave.flatMap((each) => valuesOf(`packages/${name}/src/${each}.ts`));
    // A name of a type among the values is no harm; what is exported as a value elsewhere in the package is.
    const values = new Set(globSync(`packages/${name}/src/*.ts`).flatMap(valuesOf));
    const wrong = names ? names.filter((each) => values.has(each) && !allowed.includes(each)) : ['*'];
    return wrong.length > 0 ? `${owner} may not use ${wrong.join(', ')} of ${from}, only what these files export: ${leave.join(', ')}` : undefined;
  }
  if (inTest) return undefined;
  if (isBuiltin(from))
    return owner === 'server' || owner === 'cli'
      ? from.startsWith('node:')
        ? undefined
        : `write node:${from}`
      : `${owner} runs in browsers too and may not import ${from}`;
  const dependency = /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;
  return Object.hasOwn(manifestOf(owner).dependencies ?? {}, dependency) ? undefined : `${dependency} is no dependency of packages/${owner}`;
};

const packages = globSync('packages/*/package.json').map((file) => basename(dirname(file)));

/** Tests, and what helps them in a package's folder `test`; neither ships. */
const isTest = (file: string) => /\.test\.tsx?$|^packages\/[^/]+\/test\//.test(file);

describe.each(packages)('%s', (name) => {
  const files = globSync(`packages/${name}/{src,test}/**/*.{ts,tsx}`);

  test('has its place in the table, and a source to judge', () => {
    expect(table).toHaveProperty(name);
    expect(files).not.toEqual([]);
  });

  test('imports only what the table allows', () => {
    const faults = files.flatMap((file) =>
      importsOf(file).flatMap((each) => {
        const wrong = fault(name, file, each, isTest(file));
        return wrong ? [`${file}: ${wrong}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('names every package of ours that it imports in its package.json, and no other', () => {
    const used = new Set(
      files.filter((file) => !isTest(file)).flatMap((file) => importsOf(file).flatMap(({ from }) => /^@lotse\/[^/]+/.exec(from)?.[0] ?? [])),
    );
    const missing = [...used].filter((each) => !Object.hasOwn(manifestOf(name).dependencies ?? {}, each));
    expect(missing).toEqual([]);
    for (const each of Object.keys(manifestOf(name).dependencies ?? {}))
      if (each.startsWith('@lotse/')) expect(table[name]).toHaveProperty(each.slice('@lotse/'.length));
  });
});

test.each(['package.json', ...packages.map((name) => `packages/${name}/package.json`)])('%s says nothing twice', (file) => {
  const written = readFileSync(file, 'utf8');
  expect(`${JSON.stringify(JSON.parse(written), null, 2)}\n`).toBe(written);
});

test('the judge knows a wrong import when it sees one', () => {
  const judge = (owner: string, from: string, kind: Import['kind'] = 'value', names?: readonly string[]) =>
    fault(owner, `packages/${owner}/src/x.ts`, { from, kind, names }, false);
  expect(judge('contract', '@lotse/client')).toBeDefined();
  expect(judge('search', '@lotse/contract')).toBeDefined();
  expect(judge('search', '@lotse/contract', 'type')).toBeUndefined();
  expect(judge('elements', '@lotse/contract', 'value', ['LotseError'])).toBeDefined();
  expect(judge('elements', '@lotse/contract', 'value', ['parseArticle'])).toBeUndefined();
  expect(judge('elements', '@lotse/adapters/http', 'lazy')).toBeDefined();
  expect(judge('client', '@lotse/contract/schemas')).toBeDefined();
  expect(judge('embed', '@lotse/adapters/http')).toBeDefined();
  expect(judge('embed', '@lotse/adapters/http', 'lazy')).toBeUndefined();
  expect(judge('desk', '../../elements/src/index.ts')).toBeDefined();
  expect(judge('client', 'node:fs')).toBeDefined();
  expect(judge('client', 'lit')).toBeDefined();
  expect(judge('elements', 'lit/directives/repeat.js')).toBeUndefined();
});

test('no folder is a drawer for everything', () => {
  const drawers = globSync('{packages,stories,e2e,examples,bench,scripts}/**/{utils,util,shared,common,helpers,internal,misc}{,.ts,.tsx,.mjs}', {
    exclude: (name) => name === 'node_modules' || name === 'dist',
  }).filter((name) => !/(^|\/)(node_modules|dist)\//.test(name));
  expect(drawers).toEqual([]);
});
