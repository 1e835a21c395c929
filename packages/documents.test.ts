/** What README and docs say is what the repository does. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServer } from '../e2e/server-process.ts';
import { policyFor } from '../e2e/site.ts';

const documents = ['README.md', 'CHANGELOG.md', ...globSync('docs/**/*.md'), ...globSync('packages/*/README.md')].map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(file, 'utf8');
const readme = read('README.md');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

/** The pieces of code of a document in one language; '' is none. */
const pieces = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].flatMap(([, said, code = '']) => (said === language ? [code.trim()] : []));

/** As GitHub makes them. */
const anchors = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

describe.each(documents)('%s', (file) => {
  const text = read(file);
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');

  test('leads only to what exists', () => {
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      return !existsSync(target) || (anchor !== undefined && !anchors(read(target)).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('names only commands and files that are there', () => {
    const commands = [...text.matchAll(/(?:^|`)npm (?:run ([\w:-]+)|([\w:-]+))/gm)].map(([, script, word = '']) => script ?? word);
    expect(commands.filter((name) => !['install', 'ci', 'run'].includes(name) && !(name in scripts))).toEqual([]);
    const files = [...prose.matchAll(/`((?:packages|e2e|examples|scripts|stories|bench|docs)\/[\w./-]+\.\w+)`/g)].map(([, name = '']) => name);
    expect(files.filter((name) => !/\/(NAME|x)\b|lotse-x|docs\/results\//.test(name) && !existsSync(name))).toEqual([]);
  });
});

describe('README.md', () => {
  test('shows the tag that the pages of Nordlicht carry', () => {
    const shape = (html: string) => [...(/<script[^>]*lotse\.js[^>]*>/.exec(html)?.[0] ?? '').matchAll(/\s([a-z-]+)(?==|\s|>)/g)].map(([, name]) => name);
    const tags = pieces(readme, 'html');
    expect(tags).toHaveLength(1);
    expect(shape(tags[0] ?? '')).toEqual(['async', 'src', 'data-contact', 'data-phone']);
    for (const page of globSync('examples/nordlicht/site/**/*.html')) {
      // Where a form or a look-up stands in the page, the panel's code is to run at once.
      const load = / (form|lookup)>/.test(read(page)) ? ['data-load'] : [];
      expect(shape(read(page)), page).toEqual(shape(tags[0] ?? '').toSpliced(2, 0, ...load));
    }
  });

  test('shows the policy that the days of e2e run under, and what the server asks of a site that it serves itself, as docs/embed.md does', async () => {
    await using server = await startServer();
    const served = ((await fetch(server.site)).headers.get('content-security-policy') ?? '').split('; ');
    const policies = pieces(readme, '').filter((piece) => piece.startsWith('default-src'));
    expect(policies).toHaveLength(2);
    expect(policies[0]).toBe(policyFor('https://help.example.de'));
    expect(policies[1]?.split('; ').filter((directive) => !served.includes(directive))).toEqual([]);
    const embed = read('docs/embed.md');
    expect(['http csp-two-origins', 'http csp-same-origin'].flatMap((name) => pieces(embed, name))).toEqual(
      policies.map((policy) => `Content-Security-Policy: ${policy}`),
    );
  });

  test('shows what the start prints', async () => {
    await using server = await startServer({ agents: [] });
    const keys = Object.keys(JSON.parse(/^\{.*\}$/m.exec(readme)?.[0] ?? '{}') as object);
    const { lotse, site, desk, api, port, pid } = server;
    expect(keys).toEqual(Object.keys({ lotse, site, desk, api, port, pid }));
    // The same lines for people, with this run's port and a secret of its own.
    const said = server
      .log()
      .replaceAll(String(port), '8080')
      .replace(/invitation=\S+/g, 'invitation=…');
    const [shown = ''] = pieces(readme, '').filter((piece) => piece.startsWith('{'));
    for (const line of shown.split('\n').slice(1)) expect(said.split('\n')).toContain(line);
  });

  test('names the two commands, and what they are', () => {
    expect(pieces(readme, 'sh')).toEqual(['npm start', 'npm test']);
    expect(scripts).toMatchObject({ prestart: 'node scripts/setup.mjs', pretest: 'node scripts/setup.mjs --browser', test: 'node scripts/test.mjs' });
    expect(read('scripts/test.mjs')).toContain('${passed} passed, ${failed} failed');
  });

  test('names every package', () => {
    const names = globSync('packages/*/package.json').map((file) => basename(dirname(file)));
    expect([...readme.matchAll(/^\| `@lotse\/(\w+)` \|/gm)].map(([, name]) => name).sort()).toEqual(names.sort());
  });
});

describe('docs', () => {
  test('has every page in its index', () => {
    const index = read('docs/README.md');
    const pages = globSync('docs/*.md').map((file) => basename(file));
    expect(pages.filter((page) => page !== 'README.md' && !index.includes(`](${page})`))).toEqual([]);
  });

  test('shows every picture beside its counterpart in the design, and none that is not there', () => {
    const page = read('docs/pictures/README.md');
    const taken = globSync('docs/pictures/*.png').map((file) => basename(file));
    expect(taken.length).toBeGreaterThan(40);
    expect(taken.filter((name) => !page.includes(`](${name})`))).toEqual([]);
  });

  /** What the doc block of an element says, each line in the form of the pages. */
  const elementIn = (file: string) => {
    const source = read(file);
    const [, block = '', body = ''] = /\/\*\*\n((?: \*(?!\/)[^\n]*\n)+) \*\/\nexport class ([\s\S]*)/.exec(source) ?? [];
    const said = [...block.matchAll(/^ \* @(slot|csspart|cssproperty) (?:(\[[^\]]*\]|[\w-]+) )?- (.*)$/gm)].map(([, kind, name = '', says]) => {
      const [property, usually] = name.slice(1, -1).split('=');
      const what = { slot: name ? `slot \`${name}\`` : 'children without `slot`', csspart: `\`::part(${name})\``, cssproperty: `\`${property}: ${usually}\`` };
      return `| ${what[kind as 'slot']} | ${says} |`;
    });
    const fields = /get properties\(\)[\s\S]*?\{([\s\S]*?)\n {2}\}\n/.exec(body)?.[1] ?? '';
    // Attributes of a screen of the widget are its own matter.
    const set = [...fields.matchAll(/(\w+): \{ type: \w+(, attribute)?/g)].flatMap(([, name = '', own]) => (own || name === 'place' ? [] : [name]));
    const attributes = [...set, ...[...block.matchAll(/^ \* @attr ([\w-]+)/gm)].map(([, name = '']) => name)];
    return { tag: basename(file, '.ts'), is: /^ \* (.+?[.])(?: |$)/m.exec(block)?.[1] ?? '', said, attributes };
  };
  const elements = globSync('packages/elements/src/*/lotse-*.ts')
    .filter((file) => !/\.(styles|browser\.test)\.ts$/.test(file))
    .map(elementIn)
    // These three are made by the conversation alone.
    .filter(({ tag }) => !['lotse-attachments', 'lotse-file', 'lotse-by-mail'].includes(tag));

  test('theming.md lists slots, parts and properties of each element as its doc block says them, and every token', () => {
    const page = read('docs/theming.md');
    expect(elements.length).toBeGreaterThan(10);
    for (const { tag, said } of elements) {
      const [, table = ''] = new RegExp(`^### \`<${tag}>\`\\n\\n\\| name \\| what it is \\|\\n\\|---\\|---\\|\\n((?:\\|.*\\n)+)`, 'm').exec(page) ?? [];
      expect(table.trim().split('\n'), tag).toEqual(said);
    }
    expect([...page.matchAll(/^### /gm)]).toHaveLength(elements.length);
    const tokens = new Set([...read('packages/elements/src/tokens.styles.ts').matchAll(/(--lotse-[a-z][\w-]*):/g)].map(([, name = '']) => name));
    expect(tokens.size).toBeGreaterThan(60);
    expect([...tokens].filter((name) => !new RegExp(`\`${name}[\`:]`).test(page))).toEqual([]);
    expect([...page.matchAll(/--lotse-[a-z][\w-]*/g)].filter(([name]) => !tokens.has(name) && name !== '--lotse-conversation-height')).toEqual([]);
  });

  test('elements.md lists each element with its attributes', () => {
    const page = read('docs/elements.md');
    for (const { tag, is, attributes } of elements) {
      const row = new RegExp(`^\\| \`<${tag}>\` \\| (.*) \\|(.*)\\|$`, 'm').exec(page);
      expect(row?.[1], tag).toBe(is);
      expect(
        [...(row?.[2] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
        tag,
      ).toEqual(expect.arrayContaining(attributes));
    }
  });

  test('architecture.md gives every package its place', () => {
    const page = read('docs/architecture.md');
    const names = globSync('packages/*/package.json').map((file) => basename(dirname(file)));
    expect(names.filter((name) => !new RegExp(`^\\| \\d \\| \\[\`${name}\`\\]`, 'm').test(page))).toEqual([]);
  });
});
