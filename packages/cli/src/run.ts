/** The commands and their arguments. What is wrong with them is said with the way out, and ends with code 2. */
import { writeFile } from 'node:fs/promises';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { lineOf } from '@lotse/contract/content';
import { importArticles } from './articles-import.ts';
import { importCases, type ReportTo } from './cases-import.ts';
import { checkContent } from './check.ts';
import { conformance } from './conformance.ts';
import { counted } from './counted.ts';
import { exportContent } from './export.ts';
import { flowTypes } from './flow-types.ts';
import { init } from './init.ts';
import { writeIndex } from './write-index.ts';

/** Where words go: `out` is the result, `error` is what somebody has to do. One line at a time. */
export interface Terminal {
  out(line: string): void;
  error(line: string): void;
}

const usage = `Lotse, for people who write content and adapters.

  npx @lotse/cli init [DIR]                 begins a company: a content folder with everything it needs (DIR: content)
  npx @lotse/cli check [DIR]                reads a content folder as the server does, and says all that is wrong (DIR: content);
                                            --strict: also ends with 1 where there are only notices of what could be better
  npx @lotse/cli flow types [DIR]           writes TypeScript for the answers of each flow of a content folder (DIR: content);
                                            --out FILE: into this file, e.g. flows.d.ts
  npx @lotse/cli conformance --url URL      holds a server against the promises of the contract

  npx @lotse/cli articles import FILE.csv   writes the articles of a table into a content folder;
                                            --into DIR (content) --locale LANGUAGE (de), of rows that name none;
                                            --replace: also those that are there already; --check: writes nothing

  npx @lotse/cli index [DIR]                writes the search index of each language, ready-built (DIR: content);
                                            --out FILE (search-index.json: search-index.de.json and so on);
                                            --thesaurus FILE --dictionary FILE: words of the same meaning and translations lead to articles too

  npx @lotse/cli cases import FILE          hands cases to a server: FILE.csv, a row for each event, or FILE.json, like cases.json;
                                            --url URL --key NAME, and the secret of that key in LOTSE_REPORT_SECRET;
                                            --check: says all that is wrong with the file, and sends nothing

  npx @lotse/cli export FROM [DIR]          writes what the desk changed back into a content folder (DIR: content);
                                            FROM: the folder of LOTSE_DATA, or the server's URL with --mail ADMIN and LOTSE_PASSWORD

  check and conformance take --json FILE and write there what they found.
  conformance takes --only ID,ID and --patience SECONDS (30), the time that one promise may take.

Exit code: 0 all is well, 1 something was found, 2 the command was not understood.`;

/** Runs one command; answers the exit code. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case 'init': {
        const { positionals } = read(rest, {}, 1);
        return await init(positionals[0] ?? 'content', terminal);
      }
      case 'check': {
        const { values, positionals, flags } = read(rest, { json: { type: 'string' } }, 1, ['strict']);
        const folder = positionals[0] ?? 'content';
        const { problems, notices, articles, flows } = checkContent(folder);
        for (const problem of problems) terminal.error(lineOf(problem));
        const strict = flags.has('strict');
        for (const notice of notices) terminal[strict ? 'error' : 'out'](`Notice: ${lineOf(notice)}`);
        const found = [counted(problems.length, 'problem'), ...(notices.length > 0 ? [counted(notices.length, 'notice')] : [])];
        terminal.out(`${folder}: ${[counted(articles.length, 'article'), counted(flows.length, 'flow'), ...found].join(', ')}.`);
        await save(values['json'], { folder, articles: articles.length, flows: flows.length, problems, notices });
        return problems.length > 0 || (strict && notices.length > 0) ? 1 : 0;
      }
      case 'flow': {
        const [what, ...more] = rest;
        if (what !== 'types') throw new Misunderstood(`What of the flows? Write: flow types [DIR].`);
        const { values, positionals } = read(more, { out: { type: 'string' } }, 1);
        return await flowTypes(positionals[0] ?? 'content', values['out'], terminal);
      }
      case 'cases': {
        const [what, ...more] = rest;
        if (what !== 'import') throw new Misunderstood('What of the cases? Write: cases import FILE.');
        const { values, positionals, flags } = read(more, { url: { type: 'string' }, key: { type: 'string' } }, 1, ['check']);
        const [file] = positionals;
        if (file === undefined) throw new Misunderstood('Import what? Name a file that ends in .csv or .json.');
        return await importCases(file, flags.has('check') ? undefined : reportTo(values), terminal);
      }
      case 'articles': {
        const [what, ...more] = rest;
        if (what !== 'import') throw new Misunderstood('What of the articles? Write: articles import FILE.csv.');
        const { values, positionals, flags } = read(more, { into: { type: 'string' }, locale: { type: 'string' } }, 1, ['check', 'replace']);
        const [file] = positionals;
        if (file === undefined) throw new Misunderstood('Import what? Name a table, a file that ends in .csv.');
        const options = { into: values['into'] ?? 'content', locale: values['locale'] ?? 'de', replace: flags.has('replace'), check: flags.has('check') };
        return await importArticles(file, { ...options, clock: () => new Date() }, terminal);
      }
      case 'index': {
        const { values, positionals } = read(rest, { out: { type: 'string' }, thesaurus: { type: 'string' }, dictionary: { type: 'string' } }, 1);
        const { out = 'search-index.json', thesaurus, dictionary } = values;
        return writeIndex(positionals[0] ?? 'content', { out, thesaurus, dictionary, clock: () => new Date() }, terminal);
      }
      case 'export': {
        const { values, positionals } = read(rest, { mail: { type: 'string' } }, 2);
        const [from, folder = 'content'] = positionals;
        if (from === undefined) throw new Misunderstood('Export from where? Name the folder of LOTSE_DATA, or the address of the server.');
        const { mail } = values;
        const password = process.env['LOTSE_PASSWORD'];
        return await exportContent(from, folder, mail !== undefined && password !== undefined ? { mail, password } : undefined, terminal);
      }
      case 'conformance': {
        const { values } = read(rest, { url: { type: 'string' }, json: { type: 'string' }, only: { type: 'string' }, patience: { type: 'string' } }, 0);
        const report = await conformance(addressIn(values['url']), { only: values['only']?.split(','), patience: secondsIn(values['patience']) }, terminal);
        await save(values['json'], report);
        return report.broken > 0 ? 1 : 0;
      }
      case undefined:
      case 'help':
      case '--help':
      case '-h':
        terminal.out(usage);
        return command === undefined ? 2 : 0;
      default:
        throw new Misunderstood(`There is no command "${command}".`);
    }
  } catch (error) {
    if (error instanceof Misunderstood) {
      terminal.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (!isAboutFile(error)) throw error;
    terminal.error(`${error.path} cannot be used: ${reasons[error.code] ?? error.message}.`);
    return 1;
  }
};

const isAboutFile = (error: unknown): error is Error & { readonly code: string; readonly path: string } =>
  error instanceof Error && 'path' in error && 'code' in error && 'syscall' in error;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a file stands where a folder should be',
  EEXIST: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
  EACCES: 'this account may not read or write it',
  EPERM: 'this account may not read or write it',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

/** The command was not understood; the message says what was wrong. */
class Misunderstood extends Error {}

const read = (args: readonly string[], options: Readonly<Record<string, { readonly type: 'string' }>>, most: number, flags: readonly string[] = []) => {
  const switches = Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }]));
  const config: ParseArgsConfig = { args: [...args], options: { ...options, ...switches }, allowPositionals: true, strict: true };
  try {
    const { values, positionals } = parseArgs(config);
    if (positionals.length > most) throw new TypeError(`"${positionals[most]}" is one argument too many.`);
    const said = values as Readonly<Record<string, string | undefined>>;
    return { positionals, values: said, flags: new Set(flags.filter((name) => said[name] !== undefined)) };
  } catch (error) {
    throw new Misunderstood(error instanceof Error ? error.message : String(error));
  }
};

const reportTo = ({ url, key }: Readonly<Record<string, string | undefined>>): ReportTo => {
  const secret = process.env['LOTSE_REPORT_SECRET'];
  if (key === undefined) throw new Misunderstood('Signed with which key? Name one of "reports" in lotse.json with --key, e.g. --key erp.');
  if (!secret) throw new Misunderstood(`Set LOTSE_REPORT_SECRET to the secret of the key "${key}".`);
  return { url: addressIn(url), key, secret };
};

const addressIn = (url: string | undefined): string => {
  if (url === undefined) throw new Misunderstood('Which server? Name it with --url, e.g. --url http://127.0.0.1:8080');
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new Misunderstood(`"${url}" is no address of a server. Write it like http://127.0.0.1:8080`);
  return url.replace(/\/api\/v1\/?$/, '');
};

const secondsIn = (text = '30'): number => {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new Misunderstood(`--patience ${text}: write a number of seconds, e.g. 30.`);
  return seconds * 1000;
};

const save = async (file: string | undefined, found: object): Promise<void> => {
  if (file !== undefined) await writeFile(file, `${JSON.stringify(found, null, 2)}\n`);
};
