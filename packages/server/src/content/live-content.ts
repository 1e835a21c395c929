/**
 * What is in force: what the content folder says, and what the desk changed over it. An entry changed at the desk wins until its file changes again.
 * Whoever uses hours, days, origins, replies or outages asks here each time, or listens, so that a change counts at once.
 */
import { LotseError, type Instant, type Participant, type Problem } from '@lotse/contract';
import {
  canonical,
  channelsWith,
  checkedSetting,
  isSettingName,
  lineOf,
  overlaid,
  type ChannelEntry,
  type Content,
  type SettingName,
  type Settings,
} from '@lotse/contract/content';
import type { AuditEntry, SettingLine } from '@lotse/contract/desk-settings';
import { createHash } from 'node:crypto';
import type { NewAudit, StoredSetting } from '../store/setting-store.ts';
import type { Store } from '../store/store.ts';

export interface LiveContent {
  readonly settings: Settings;
  readonly channels: readonly ChannelEntry[];
  /** Every entry with where it comes from; the ones the desk took away too. */
  lines(name: SettingName): readonly SettingLine[];
  /**
   * Rejects with `invalid`, the place within the entry as its field, and changes nothing then; with `conflict` where somebody has changed it since
   * `seen`, `null` for what is as in the file. The same once more is no change.
   */
  put(by: Participant, name: SettingName, id: string, value: unknown, more?: Putting): Promise<void>;
  /** Takes an entry away; `not-found` where there is none. */
  remove(by: Participant, name: SettingName, id: string, deed?: AuditEntry['deed']): Promise<void>;
  /** As in the file again. */
  undo(by: Participant, name: SettingName, id: string): Promise<void>;
  /** Called after each change. Returns the end of it. */
  onChange(listener: (name: SettingName) => void): () => void;
}

export interface Putting {
  readonly deed?: AuditEntry['deed'];
  readonly seen?: Instant | null | undefined;
}

export interface LiveContentParts {
  readonly content: Pick<Content, 'settings' | 'files'>;
  readonly store: Store;
  readonly clock: () => Date;
}

type Over = ReadonlyMap<string, StoredSetting>;
const keyOf = ({ name, id }: { readonly name: string; readonly id: string }): string => `${name} ${id}`;

/** Of an entry of a file; nothing where there is none. */
const hashOf = (value: unknown): string => (value === undefined ? '' : createHash('sha256').update(canonical(value)).digest('base64url'));

/** Of an article no text: the list of changes is read as a whole. */
const noted = (name: string, value: unknown): unknown => {
  if (name !== 'articles' || value === undefined) return value;
  const { body: _, ...front } = value as Content['articles'][number];
  return front;
};

/** Where the file has changed since, it wins: what the desk said over it is forgotten, and that is noted. */
export const openLiveContent = async ({ content, store, clock }: LiveContentParts): Promise<LiveContent> => {
  const file = content.settings;
  const now = () => clock().toISOString();
  const inFile = (name: SettingName, id: string): unknown => file[name].get(id);

  const stored = await store.settings.all();
  const stale = stored.filter(({ name, id, value, fileHash }) => {
    if (!isSettingName(name)) return true;
    if (fileHash !== hashOf(inFile(name, id))) return true;
    return value !== undefined && 'problems' in checkedSetting(name, id, value, { ...file, [name]: new Map([...file[name], [id, value]]) });
  });
  if (stale.length > 0)
    await store.settings.change({
      forget: stale,
      audit: stale.map((each): NewAudit => ({
        at: now(),
        deed: 'setting-from-file',
        subject: keyOf(each),
        was: noted(each.name, each.value),
        now: isSettingName(each.name) ? noted(each.name, inFile(each.name, each.id)) : undefined,
      })),
    });

  let over: Over = new Map(stored.filter((each) => !stale.includes(each)).map((each) => [keyOf(each), each]));
  let settings = overlaid(file, over.values());
  const listeners = new Set<(name: SettingName) => void>();
  /** One change after the other: each is checked against what the one before it left. */
  let turn = Promise.resolve();

  const inTurn = (deed: () => Promise<void>): Promise<void> => {
    const mine = turn.then(deed);
    turn = mine.catch(() => {});
    return mine;
  };
  const become = (next: Over, name: SettingName): void => {
    over = next;
    settings = overlaid(file, over.values());
    for (const listener of [...listeners]) listener(name);
  };
  const say = async (by: Participant, name: SettingName, id: string, value: unknown, deed: NewAudit['deed']): Promise<void> => {
    const at = now();
    const fromFile = inFile(name, id);
    const note: NewAudit = { at, by, deed, subject: keyOf({ name, id }), was: noted(name, settings[name].get(id)), now: noted(name, value) };
    const next = new Map(over);
    // What says the same as the file says nothing.
    if (canonical([value]) === canonical([fromFile])) {
      await store.settings.change({ forget: [{ name, id }], audit: [note] });
      next.delete(keyOf({ name, id }));
    } else {
      const entry: StoredSetting = { name, id, value, fileHash: hashOf(fromFile), by, at };
      await store.settings.change({ put: [entry], audit: [note] });
      next.delete(keyOf(entry));
      next.set(keyOf(entry), entry);
    }
    become(next, name);
  };

  return {
    get settings() {
      return settings;
    },
    get channels() {
      return channelsWith(content.files, settings);
    },
    lines(name) {
      const ids = new Set([...file[name].keys(), ...[...over.values()].filter((each) => each.name === name).map(({ id }) => id)]);
      return [...ids].map((id) => {
        const changed = over.get(keyOf({ name, id }));
        return { id, value: settings[name].get(id), inFile: file[name].has(id), ...(changed && { changed: { by: changed.by, at: changed.at } }) };
      });
    },
    put: (by, name, id, value, { deed = 'setting-changed', seen } = {}) =>
      inTurn(async () => {
        const read = checkedSetting(name, id, value, settings);
        if ('problems' in read) throw refusal(read.problems);
        const last = over.get(keyOf({ name, id }));
        if (seen !== undefined && seen !== (last?.at ?? null) && canonical([read.value]) !== canonical([settings[name].get(id)])) {
          const who = last?.by.name ?? 'Somebody';
          throw new LotseError(
            'conflict',
            `${who} has changed ${name} ${id} meanwhile. Read it; to change it nevertheless, put it with what you have seen then.`,
            { field: 'seen' },
          );
        }
        await say(by, name, id, read.value, deed);
      }),
    remove: (by, name, id, deed = 'setting-removed') =>
      inTurn(async () => {
        if (!settings[name].has(id)) throw new LotseError('not-found', `There is no entry ${name} ${id}.`);
        if (name === 'hours') throw new LotseError('invalid', 'A channel is taken away in channels.json. Close it here instead, or change its hours.');
        await say(by, name, id, undefined, deed);
      }),
    undo: (by, name, id) =>
      inTurn(async () => {
        const known = over.get(keyOf({ name, id }));
        if (!known) throw new LotseError('not-found', `${name} ${id} is as in the file.`);
        const fromFile = inFile(name, id);
        const read = fromFile === undefined ? undefined : checkedSetting(name, id, fromFile, settings);
        if (read && 'problems' in read) throw refusal(read.problems);
        await say(by, name, id, fromFile, 'setting-undone');
      }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const refusal = (problems: readonly Problem[]): LotseError => {
  const [first] = problems;
  return new LotseError('invalid', problems.map(lineOf).join('\n'), first?.path ? { field: first.path } : {});
};
