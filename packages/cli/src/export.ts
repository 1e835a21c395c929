/** `export`: writes what the desk changed back into the content folder, so that the next start reads the same and the folder tells the truth. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { LotseError } from '@lotse/contract';
import {
  articleEntry,
  articleName,
  canonical,
  checked,
  contentOf,
  filesWith,
  isSettingName,
  lineOf,
  overlaid,
  settingNames,
  settingsIn,
  writeArticle,
  type Content,
  type Overlaid,
  type SettingFiles,
  type Settings,
} from '@lotse/contract/content';
import { deskAnswers } from '@lotse/contract/desk';
import { settingAnswers } from '@lotse/contract/desk-settings';
import type { SchemaOf } from '@lotse/contract/schemas';
import { apiPath } from '@lotse/contract/wire';
import { articlesIn, filesIn } from './check.ts';
import { freeFile } from './free-file.ts';
import type { Terminal } from './run.ts';

export interface SignIn {
  readonly mail: string;
  readonly password: string;
}

/** It was not written; the message says why. Nothing was changed then. */
export class NotExported extends Error {
  override readonly name = 'NotExported';
}

/** Answers the exit code. `from`: the address of a running server, or the folder with its data. */
export const exportContent = async (from: string, folder: string, signIn: SignIn | undefined, terminal: Terminal): Promise<number> => {
  const read = contentOf(filesIn(folder));
  if ('problems' in read) {
    for (const problem of read.problems) terminal.error(lineOf(problem));
    terminal.error(`Nothing was written: mend ${folder} first.`);
    return 1;
  }
  try {
    const settings = /^https?:\/\//.test(from) ? await settingsOfServer(from, signIn) : overlaid(read.content.settings, await changesIn(from, read.content));
    const written = write(folder, read.content.files, settings);
    terminal.out(written.length === 0 ? `${folder} says already what is in force.` : `${folder}: ${written.join(', ')}.`);
    return 0;
  } catch (error) {
    if (!(error instanceof NotExported)) throw error;
    terminal.error(error.message);
    return 1;
  }
};

const settingsOfServer = async (url: string, signIn: SignIn | undefined): Promise<Settings> => {
  if (!signIn) throw new NotExported('Settings are for admins: name one with --mail, and set LOTSE_PASSWORD to his password.');
  const at = (path: string) => new URL(`${apiPath.slice(1)}${path}`, `${url.replace(/\/+$/, '')}/`);
  const ask = async <T>(schema: SchemaOf<T>, path: string, init: RequestInit): Promise<T> => {
    const response = await fetch(at(path), init).catch((cause: unknown) => {
      throw new NotExported(`${url} does not answer: ${String(cause)}. Is the server running?`);
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new NotExported(`${url} refused it (HTTP ${response.status}). Is ${signIn.mail} an admin, and is LOTSE_PASSWORD right?`);
    const said = schema.safeParse(body);
    if (!said.success) throw new NotExported(`The answer of ${url} is not understood. Are server and cli of the same version?`);
    return said.data;
  };
  const json = { 'content-type': 'application/json' };
  const { token = '' } = await ask(deskAnswers.session, 'desk/sessions', { method: 'POST', headers: json, body: JSON.stringify(signIn) });
  const headers = { authorization: `Bearer ${token}` };
  const readAndLeave = async () => {
    try {
      return await ask(settingAnswers.files, 'desk/settings/export', { headers });
    } finally {
      await fetch(at('desk/sessions/end'), { method: 'POST', headers: { ...json, ...headers }, body: '{}' }).catch(() => undefined);
    }
  };
  const { settings } = await readAndLeave();
  const said = Object.fromEntries(settingNames.map((name) => [name, new Map(settings[name] as readonly (readonly [string, unknown])[] | undefined)]));
  // What it does not name it does not know; written back, that would be "none of it".
  const unnamed = settingNames.filter((name) => settings[name] === undefined);
  if (unnamed.length > 0) throw new NotExported(`${url} says nothing of ${unnamed.join(', ')}. Are server and cli of the same version?`);
  // They name the files they are written to.
  for (const article of said['articles']?.values() ?? [])
    if ('problems' in checked(articleEntry, article, url))
      throw new NotExported(`An article of ${url} is not understood. Are server and cli of the same version?`);
  return said as unknown as Settings;
};

/** What the desk says that still counts: where the file has changed since, it wins. */
const changesIn = async (dataFolder: string, { settings }: Content): Promise<readonly Overlaid[]> => {
  const hash = (value: unknown) => (value === undefined ? '' : createHash('sha256').update(canonical(value)).digest('base64url'));
  // Only here: other commands run on older versions of Node.
  const { DatabaseSync } = await import('node:sqlite');
  const open = () => {
    try {
      const database = new DatabaseSync(join(dataFolder, 'lotse.db'), { readOnly: true });
      database.exec('SELECT 1 FROM sqlite_master'); // a file of something else is opened like any other
      return database;
    } catch (cause) {
      throw new NotExported(
        `${dataFolder} holds no data of a server (lotse.db): ${LotseError.from(cause).message}. Name the folder of LOTSE_DATA, or the server's address.`,
      );
    }
  };
  const database = open();
  try {
    if (!database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'settings'`).get()) return [];
    return database
      .prepare('SELECT name, id, value, file_hash FROM settings ORDER BY at, name, id')
      .all()
      .map((row) => ({
        name: String(row['name']),
        id: String(row['id']),
        value: row['value'] === null ? undefined : (JSON.parse(String(row['value'])) as unknown),
        fileHash: String(row['file_hash']),
      }))
      .filter(({ name, id, fileHash }) => isSettingName(name) && fileHash === hash(settings[name].get(id)));
  } finally {
    database.close();
  }
};

/** Writes the files that say something else now, and in them only what does; tells what became of which. */
const write = (folder: string, files: SettingFiles, settings: Settings): readonly string[] => {
  const before = filesWith(files, settingsIn(files));
  const after = filesWith(files, settings);
  const written: string[] = [];
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    written.push(file);
  };
  const putJson = (file: string, value: unknown) => put(file, `${JSON.stringify(value, null, 2)}\n`);
  const raw = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));

  const keys = (['origins', 'agents', 'days', 'outages'] as const).filter((key) => canonical(before.company[key]) !== canonical(after.company[key]));
  if (keys.length > 0) putJson('lotse.json', { ...(raw('lotse.json') as object), ...Object.fromEntries(keys.map((key) => [key, after.company[key]])) });

  if (canonical(before.channels) !== canonical(after.channels)) {
    const channels = (raw('channels.json') as readonly object[]).map((channel, index) => {
      const { hours, holidays } = after.channels[index] ?? {};
      if (canonical(before.channels[index]) === canonical(after.channels[index])) return channel;
      const { hours: _, holidays: __, ...rest } = channel as { readonly hours?: unknown; readonly holidays?: unknown };
      return { ...rest, ...(hours && { hours }), ...(holidays === false && { holidays }) };
    });
    putJson('channels.json', channels);
  }
  if (canonical(before.canned) !== canonical(after.canned)) putJson('canned.json', after.canned);
  if (canonical(before.synonyms) !== canonical(after.synonyms)) putJson('synonyms.json', after.synonyms);

  const places = new Map(articlesIn(filesIn(folder)).map(({ file, article }) => [articleName(article), { file, article }]));
  for (const article of settings.articles.values()) {
    const place = places.get(articleName(article));
    if (canonical(place?.article) !== canonical(article)) put(place?.file ?? freeFile(folder, article), writeArticle(article));
  }
  const gone = [...places].flatMap(([name, { file }]) => (settings.articles.has(name) ? [] : [file]));
  for (const file of gone) rmSync(join(folder, file));
  return [...(written.length > 0 ? [`wrote ${written.join(', ')}`] : []), ...(gone.length > 0 ? [`removed ${gone.join(', ')}`] : [])];
};
