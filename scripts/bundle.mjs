// The plugins of rollup.config.mjs: from our TypeScript to small files with known sizes and hashes.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'oxc-transform';
import { minify } from 'terser';

const here = process.cwd();
const path = (id) => relative(here, id).split(sep).join('/');

const sha384 = (code) => createHash('sha384').update(code).digest('base64');
export const weigh = (code) => ({ bytes: Buffer.byteLength(code), brotli: brotliCompressSync(code).length, sri: `sha384-${sha384(code)}` });

/** Takes the types out, and out of style sheets and templates the spaces that people need: no minifier of JavaScript looks into them. */
export const typescript = () => ({
  name: 'typescript',
  transform(code, id) {
    if (!/\.tsx?$/.test(id)) return null;
    const options = { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' }, typescript: { onlyRemoveTypeImports: true } };
    const { code: plain, errors } = transformSync(id, code, options);
    if (errors.length > 0) this.error(`${path(id)}: ${errors.map(({ message }) => message).join('; ')}`);
    return { code: smallerTemplates(plain, this.parse(plain)), map: null };
  },
});

const smallerTemplates = (code, tree) => {
  const pieces = [];
  const look = (node) => {
    if (node.type === 'TaggedTemplateExpression' && node.tag.name in smaller) {
      const { quasis } = node.quasi;
      // One text with marks in the place of what is computed, so that one sees whether a mark stands in a tag or between two.
      if (node.tag.name === 'css' && quasis.length > 1) throw new Error('A style sheet is one text here: nothing is put into it.');
      const texts = smaller[node.tag.name](quasis.map(({ value }) => value.raw).join(mark)).split(mark);
      for (const [i, { start, end, value }] of quasis.entries()) pieces.push([start, end, value.raw, texts[i]]);
    }
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) for (const each of child) if (each?.type) look(each);
      if (child?.type) look(child);
    }
  };
  look(tree);
  let result = code;
  for (const [start, end, before, after] of pieces.toSorted(([one], [other]) => other - one)) {
    // Some parsers count the backtick or brace around the text, others do not.
    const at = result.indexOf(before, start);
    if (at < 0 || at + before.length > end + 1) throw new Error(`A template is not where it was said to be: ${before.slice(0, 80)}`);
    result = result.slice(0, at) + after + result.slice(at + before.length);
  }
  return result;
};
const mark = '\u0001';

const smallerCss = (text) =>
  text
    .split(/("[^"\n]*"|'[^'\n]*')/) // what is quoted stays as it is
    .map((piece, i) =>
      i % 2
        ? piece
        : piece
            .replace(/\/\*[^]*?\*\//g, '')
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/ !important/g, '!important')
            .replace(/;}/g, '}'),
    )
    .join('')
    .trim();

/** A line break between two tags is for the reader of the source alone; a space in one line is meant. */
const smallerHtml = (text) =>
  text
    .split(/(<[^>]*>)/)
    .map((piece, i) => (i % 2 ? piece.replace(/\s+/g, ' ').replace(/ ?(\/?>)$/, '$1') : piece.replace(/\s*\n\s*/g, '').replace(/\s+/g, ' ')))
    .join('');

const smaller = { css: smallerCss, html: smallerHtml, svg: smallerHtml };

/** `import './desk.css'`: the sheets of the graph become one hashed file, given to `index.html`. */
export const styleSheets = () => {
  const sheets = new Map();
  return {
    name: 'style-sheets',
    transform(code, id) {
      if (!id.endsWith('.css')) return null;
      sheets.set(id, smallerCss(code));
      return { code: 'export {};', map: null, moduleSideEffects: 'no-treeshake' };
    },
    generateBundle(_, bundle) {
      if (sheets.size === 0) return;
      // In the order of the imports, not in the order in which the files happened to be read.
      const inOrder = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds.filter((id) => sheets.has(id)));
      this.emitFile({ type: 'asset', name: 'desk.css', source: inOrder.map((id) => sheets.get(id)).join('\n') });
    },
  };
};

/** Our copy of Lit takes the page's one Trusted Types policy; left alone it would make a second one, `lit-html`, and die where it may not. */
export const onePolicy = (policyModule) => ({
  name: 'one-policy',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const own = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;
    if (!own.test(code)) this.error('lit-html no longer makes its policy the way this build replaces it: look at its source and mend scripts/bundle.mjs.');
    return { code: `import { policy as lotsePolicy } from ${JSON.stringify(policyModule)};\n${code.replace(own, 'lotsePolicy()')}`, map: null };
  },
});

/**
 * Some browsers remember a module that could not be loaded as failed, for as long as the page lives, and with it all that imports it. So each file
 * of ours is fetched before it is imported, once: then it comes out of the browser's cache, and a day without a network leaves nothing behind.
 */
export const fetchedFirst = {
  name: 'fetched-first',
  renderDynamicImport: ({ targetChunk }) => (targetChunk ? { left: '$load(', right: ')' } : null),
  // One function for all, which remembers what it has loaded: the panel is there before anything else is asked for.
  renderChunk: (code, { name }) => {
    if (!code.includes('$load(')) return null;
    if (name !== 'panel') return { code: `import { $load } from './panel.js';\n${code}`, map: null };
    return {
      code: `${code}
export function $load(file){return $load[file]?import(file):fetch(import.meta.resolve(file)).then((answer)=>answer.ok?answer.blob():Promise.reject(answer)).then(()=>($load[file]=import(file)))}`,
      map: null,
    };
  },
};

/**
 * Foreign code on pages that have changed the language itself: zod would take what a page adds to `Object.prototype` for a part of its
 * schemas, and Lit would write on a frozen `Symbol` for the sake of decorators, which we have none of. Where the page's own Lit has asked
 * for polyfills or hydration, ours is not to be hydrated with it.
 */
export const onStrangePages = () => ({
  name: 'on-strange-pages',
  transform(code, id) {
    if (/[\\/]zod[\\/]v4[\\/]/.test(id))
      return { code: code.replace(/(\bfor \(const (\w+) in [\w.]+\) \{)(?![^\n]*`)/g, '$1 if ($2 in Object.prototype) continue;'), map: null };
    if (!/[\\/](reactive-element|lit-html|lit-element)[\\/][\w-]+\.js$/.test(id)) return null;
    code = code.replace(/\b\w+\.(?:reactiveElement|litElement|litHtml)(?:Polyfill|Hydrate)Support\b/g, '(void 0)');
    if (!id.endsWith('reactive-element.js')) return { code, map: null };
    const made = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/;
    const read =
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/;
    if (!made.test(code) || !read.test(code))
      this.error('Lit no longer keeps the metadata of decorators the way this build takes it out: look at reactive-element.js and mend scripts/bundle.mjs.');
    return { code: code.replace(made, '').replace(read, ''), map: null };
  },
});

/** Lit's style sheets for browsers that adopt them, as all do that know a popover: its own module brings a second way for those that do not. */
export const adoptedSheets = () => ({
  name: 'adopted-sheets',
  load: (id) =>
    /[\\/]reactive-element[\\/]css-tag\.js$/.test(id)
      ? `export const css = ([text]) => { let sheet; return { get styleSheet() { if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text); return sheet; } }; };
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet); };
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => css([text]);
export { unsafeCSS as CSSResult };`
      : null,
});

/** Replaces the whole text of one module. */
export const insteadOf = (file, text) => ({ name: 'instead-of', load: (id) => (id === file ? text() : null) });

/** Terser over each finished chunk; where foreign code is in it, a line says where the licences are. */
export const small = (preamble) => ({
  name: 'small',
  async renderChunk(code, { moduleIds }, { format }) {
    const { code: result = '' } = await minify(code, {
      module: format === 'es',
      ecma: 2022,
      compress: { passes: 4, unsafe_arrows: true },
      format: { comments: false, preamble: moduleIds.some((id) => /[\\/]node_modules[\\/]/.test(id)) ? preamble : '' },
    });
    return { code: result, map: null };
  },
});

/** The licences of the packages whose code is in the bundle, each with its text. */
export const licences = (fileName) => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const folders = new Set(
      Object.values(bundle)
        .flatMap((file) => Object.keys(file.modules ?? {}))
        .flatMap((id) => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? []),
    );
    const texts = [...folders].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package carries no licence text.'}\n`;
    });
    this.emitFile({
      type: 'asset',
      fileName,
      source: ['Lotse (MIT)\n\n' + readFileSync('LICENSE', 'utf8').trim() + '\n', ...texts].join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
});

// Which part of DESIGN's budgets a module belongs to; the first match counts.
const parts = [
  [/node_modules\/fuse\.js|search\/src\/rerank/, 'rerank'],
  [/elements\/src\/strings\//, 'language'],
  [/node_modules\/(ky|zod)\/|packages\/adapters\/|contract\/src\/(schemas|wire)/, 'http'],
  [/packages\/search\/|elements\/src\/(search|article)\/|contract\/src\/markdown/, 'search'],
  [/elements\/src\/(conversation|handoff)\/|client\/src\/(conversation|outbox|handoff)/, 'conversation'],
  [/packages\/flow\/|elements\/src\/(flow|declaration)\//, 'flows'],
  [/elements\/src\/cases\//, 'cases'],
  [/elements\/src\/survey\//, 'survey'],
  [/./, 'shell'],
];

const named = {
  panel: 'shell',
  attachments: 'attachments',
  commands: 'shell',
  visit: 'shell',
  rooms: 'shell',
  search: 'search',
  'article-later': 'article-later',
  'index-build': 'index-build',
  talks: 'talks',
  sending: 'sending',
  'case-card': 'case-card',
  conversation: 'conversation',
  handoff: 'handoff',
  items: 'handoff',
  callback: 'callback',
  around: 'around',
  outage: 'outage',
  'by-mail': 'by-mail',
  rating: 'rating',
  past: 'past',
  suggestions: 'suggestions',
  attention: 'attention',
  polling: 'polling',
  history: 'history',
  http: 'http',
  'flow-answers': 'flow-answers',
  rerank: 'rerank',
  'way-back': 'way-back',
  flow: 'flows',
  'flow-end': 'flow-end',
  'flow-aids': 'flow-aids',
  declaration: 'declaration',
  cases: 'cases',
  'case-more': 'case-more',
  'cases-home': 'cases-home',
  case: 'case',
  'case-list': 'case-list',
  'case-watch': 'case-watch',
  'case-answers': 'case-answers',
  calendar: 'calendar',
  survey: 'survey',
};

/** The part that a chunk's name says, else the one that most of its code belongs to. */
export const partOf = (chunk) => {
  const { modules } = chunk,
    said = named[plainName(chunk)];
  if (said) return said;
  const sums = new Map();
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const part = parts.find(([where]) => where.test(path(id)))[1];
    sums.set(part, (sums.get(part) ?? 0) + renderedLength);
  }
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'shell';
};

/** Plain names: `lang-de` for a word list, `pack-de` for a language of the search, the package's name for foreign code, else the module's name without `lotse-`. */
export const plainName = ({ name, facadeModuleId, moduleIds = [] }) => {
  const from = path(facadeModuleId ?? moduleIds.at(-1) ?? '');
  if (/elements\/src\/strings\/.*\b[a-z]{2}\.ts$/.test(from)) return `lang-${name}`;
  if (/search\/src\/(locales\/)?[a-z]{2}\.ts$/.test(from)) return `pack-${name}`;
  const foreign = /node_modules\/(?:@[^/]+\/)?([^/]+)\//.exec(from)?.[1];
  if (foreign) return foreign.replace(/\W+/g, '-');
  return name.replace(/^lotse-/, '');
};

export const modulesOf = (chunk) =>
  Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => path(id.replace(/^\0/, '')));
