// Three bundles: the customer's files, the loader that names them, and the desk. The packages for npm are built by `tsc -b`.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import {
  adoptedSheets,
  fetchedFirst,
  insteadOf,
  licences,
  modulesOf,
  onePolicy,
  onStrangePages,
  partOf,
  plainName,
  small,
  styleSheets,
  typescript,
  weigh,
} from './scripts/bundle.mjs';

const { version: release } = JSON.parse(readFileSync('package.json', 'utf8'));
const resolving = () => nodeResolve({ browser: true, exportConditions: ['@lotse/source', 'production'], extensions: ['.ts', '.tsx', '.mjs', '.js'] });
const preamble = `/*! Lotse ${release}, LICENCES.txt */`;

/** Every warning stops the build, but for the two kinds that zod's own files cause. */
const onwarn = (warning) => {
  const zods = [warning.id, ...(warning.ids ?? [])].some((id) => /[\\/]node_modules[\\/]zod[\\/]/.test(id ?? ''));
  if (zods && (warning.code === 'INVALID_ANNOTATION' || warning.code === 'CIRCULAR_DEPENDENCY')) return;
  throw new Error(`${warning.code}: ${warning.message}`);
};

/** What the customer's graph turned out to be: read by the loader's build, which runs after it. */
const built = { version: release, files: [], warm: [], pins: '', modules: {} };

const remember = {
  name: 'remember',
  buildStart: () => rmSync('dist/embed', { recursive: true, force: true }),
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const chunk of chunks) {
      built.files.push({ file: chunk.fileName, ...weigh(chunk.code), part: partOf(chunk), imports: chunk.imports });
      built.modules[chunk.fileName] = modulesOf(chunk);
    }
    built.files.sort((a, b) => (a.file < b.file ? -1 : 1));
    built.version = `${release}-${createHash('sha256')
      .update(built.files.map(({ sri }) => sri).join())
      .digest('hex')
      .slice(0, 8)}`;
    // The first screen, and the search that is wanted next; what else is behind the first screen comes once that is painted.
    const first = built.files.filter(({ file, part }) => file === 'chunks/panel.js' || (part === 'search' && !file.startsWith('chunks/pack-')));
    built.warm = first.map(({ file }) => file);
    // An import map with the hash of every file; `@` stands for the folder they are served from, which only the loader knows.
    // After a failure the loader asks at the same folder, written otherwise: that must be pinned too.
    const integrity = Object.fromEntries(['@c', '@%63'].flatMap((place) => built.files.map(({ file, sri }) => [file.replace('c', place), sri])));
    const pins = JSON.stringify({ integrity });
    this.emitFile({ type: 'asset', fileName: 'chunks/integrity.json', source: pins });
    built.pins = `sha256-${createHash('sha256').update(pins).digest('base64')}`;
  },
};

const writeManifest = {
  name: 'write-manifest',
  generateBundle(_, bundle) {
    const loader = bundle['lotse.js'];
    const files = [{ file: 'lotse.js', ...weigh(loader.code), part: 'loader', imports: [] }, ...built.files];
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify({ version: built.version, files }, null, 2)}\n` });
    built.modules['lotse.js'] = modulesOf(loader);
  },
  writeBundle: () => writeFileSync('dist/modules.json', `${JSON.stringify(built.modules, null, 2)}\n`), // read by packages/budgets.test.ts, not served
};

const filesModule = () => {
  const { version, pins, warm } = built;
  const names = warm.map((file) => file.replace(/^chunks\/|\.js$/g, ''));
  return `export const version = ${JSON.stringify(version)}, pins = ${JSON.stringify(pins)}, warm = ${JSON.stringify(names)};`;
};

/** The desk's page: its script, what that imports at once, and its style sheet; all hashed, so they may be kept for ever. */
const deskPage = {
  name: 'desk-page',
  buildStart: () => rmSync('dist/desk', { recursive: true, force: true }),
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const main = files.find(({ isEntry }) => isEntry);
    const links = [
      ...files.filter(({ fileName }) => fileName.endsWith('.css')).map(({ fileName }) => `<link rel="stylesheet" href="/desk/${fileName}">`),
      ...main.imports.map((fileName) => `<link rel="modulepreload" href="/desk/${fileName}">`),
      `<script type="module" src="/desk/${main.fileName}"></script>`,
    ];
    this.emitFile({
      type: 'asset',
      fileName: 'index.html',
      source: readFileSync('packages/desk/src/index.html', 'utf8').replace('</head>', `${links.map((link) => `  ${link}\n`).join('')}</head>`),
    });
  },
};

/**
 * What is always needed together is one file: the first screen (`panel`); what goes on behind it once it is painted (`visit`), and what can be
 * seen there then (`rooms`); a screen, and the part of the client it shows.
 */
const together = (id) => rooms.find(([, where]) => where.test(id))?.[0];
const rooms = [
  ['attachments', /packages\/(client\/src\/attachments|adapters\/src\/http\/upload|contract\/src\/file-type|elements\/src\/(attachments\/|strings\/sizes))/],
  ['flow-answers', /packages\/(adapters\/src\/http\/flow-answers|contract\/src\/(wire\/flow-answers|flows\/))/],
  ['case-answers', /packages\/(adapters\/src\/http\/case-answers|contract\/src\/(wire\/case-answers|cases\/kinds))/],
  ['http', /packages\/(adapters\/src\/http(\.ts|\/(?!upload|flow-answers))|contract\/src\/(schemas|wire|files\.|outages))|node_modules\/zod\//],
  ['commands', /packages\/embed\/src\/(commands|panel-commands|explain)/],
  ['index-build', /packages\/(search\/src\/(build|built|lists|plain-text|counts|word-lists)|client\/src\/build-index)/],
  ['article-later', /packages\/elements\/src\/article\/later/],
  [
    'search',
    /packages\/(search\/src\/(?!locales|rerank|index\.|sources|(de|en)\.)|elements\/src\/(search\/(?!lotse-search)|article\/)|contract\/src\/markdown)/,
  ],
  ['calendar', /packages\/elements\/src\/calendar-file/],
  ['case-more', /packages\/(client\/src\/case-(more|lookup)|elements\/src\/(cases\/(later|lookup|more|belongings|follow)|strings\/case-(more|lookup)\.))/],
  ['cases-home', /packages\/elements\/src\/cases\/at-home/],
  ['case-list', /packages\/elements\/src\/cases\/(list|kind-icons)/],
  ['case-card', /packages\/elements\/src\/cases\/(card|course|chip|icons)/],
  ['case', /packages\/elements\/src\/cases\/(case\.|steps)/],
  ['case-watch', /packages\/(client\/src\/case-watch|contract\/src\/cases\/fold)/],
  ['cases', /packages\/(contract\/src\/cases\/|client\/src\/cases|elements\/src\/(cases\/|strings\/cases\.))/],
  ['outage', /packages\/elements\/src\/outage\//],
  ['by-mail', /packages\/(client\/src\/by-mail|elements\/src\/(by-mail\/|strings\/mail\.)|embed\/src\/mail-link)/],
  ['around', /packages\/(contract\/src\/links|elements\/src\/conversation\/(around|course-line|delivery|far-pages|files|heard|text))/],
  ['items', /packages\/elements\/src\/handoff\/items/],
  ['callback', /packages\/(client\/src\/ways\.|contract\/src\/phone\.|elements\/src\/(callback\/|strings\/callback\.))/],
  ['flow-end', /packages\/(flow\/src\/(review|readback)|client\/src\/(flow-sending|flow-handover|envelopes)|elements\/src\/flow\/(pages|later|icons))/],
  ['way-back', /packages\/elements\/src\/way-back/],
  ['flow-aids', /packages\/(client\/src\/flow-aids|elements\/src\/flow\/aids)/],
  ['declaration', /packages\/elements\/src\/(declaration\/|strings\/declaration\.)/],
  ['flow', /packages\/(flow\/src|client\/src\/flow|elements\/src\/(flow\/|strings\/flow\.))/],
  ['handoff', /packages\/elements\/src\/handoff\//],
  ['rating', /packages\/elements\/src\/conversation\/rating/],
  ['past', /packages\/elements\/src\/conversation\/(past|instead)/],
  ['suggestions', /packages\/elements\/src\/conversation\/suggestions/],
  ['attention', /packages\/elements\/src\/widget\/attention/],
  ['polling', /packages\/client\/src\/polling/],
  ['history', /packages\/client\/src\/history/],
  ['sending', /packages\/client\/src\/(outgoing|sending|outbox|typing|marks)/],
  ['talks', /packages\/(contract\/src\/conversation\.ts|client\/src\/(talks|conversation|lines|lazy-outbox))/],
  ['conversation', /packages\/elements\/src\/conversation\/(?!plain|lead)/],
  ['visit', /packages\/(contract\/src\/(errors|limits)|client\/src\/(?!store|create-client))|node_modules\/idb-keyval\//],
  [
    'rooms',
    /packages\/elements\/src\/(widget\/(rooms|concerns|fitting|modal|notes|outage-watch|screens|staying|under-way)|channels\/(help-line|rows|lotse-channels)|icons\/more|more-pieces|setbacks|summary|conversation\/(plain|lead)|strings\/(strings|foreign-language)\.)/,
  ],
  [
    'panel',
    /packages\/(contract\/src\/(adapter|href)|client\/src|elements\/src\/(?!strings\/([\w-]+-)?(de|en)\.|tokens-)|embed\/src\/(widget|policy|tag))|node_modules\/(lit|@lit|lit-html|lit-element)\//,
  ],
];

export default [
  {
    input: { panel: 'packages/embed/src/widget.ts', commands: 'packages/embed/src/commands.ts' },
    preserveEntrySignatures: 'allow-extension', // otherwise `panel` is an empty door in front of another file: one round trip more
    plugins: [
      onePolicy(resolve('packages/embed/src/policy.ts')),
      onStrangePages(),
      adoptedSheets(),
      typescript(),
      resolving(),
      remember,
      licences('LICENCES.txt'),
    ],
    output: {
      dir: 'dist/embed',
      format: 'es',
      entryFileNames: 'chunks/[name].js',
      chunkFileNames: (chunk) => `chunks/${plainName(chunk)}.js`,
      hoistTransitiveImports: false,
      freeze: false, // what `import()` of a module inside a larger file answers is ours alone
      manualChunks: together,
      onlyExplicitManualChunks: true,
      experimentalMinChunkSize: 1_000, // what two features share is not worth a request of its own when it is tiny
      plugins: [fetchedFirst, small(preamble)],
    },
    onwarn,
  },
  {
    input: 'packages/embed/src/loader.ts',
    plugins: [insteadOf(resolve('packages/embed/src/files.ts'), filesModule), typescript(), resolving(), writeManifest],
    output: { file: 'dist/embed/lotse.js', format: 'iife', strict: false, plugins: [small('')] },
    onwarn,
  },
  {
    input: 'packages/desk/src/main.tsx',
    plugins: [typescript(), styleSheets(), resolving(), deskPage, licences('LICENCES.txt')],
    output: {
      dir: 'dist/desk',
      format: 'es',
      entryFileNames: 'assets/[name]-[hash].js',
      chunkFileNames: 'assets/[name]-[hash].js',
      assetFileNames: 'assets/[name]-[hash][extname]',
      plugins: [small(preamble)],
    },
    onwarn,
  },
];
