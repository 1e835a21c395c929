/**
 * One browser with several customers, as a process of its own: the built client, the built adapter, a device in files. It is killed like a browser,
 * and started again on the same device. What a customer was told ("your message is on the device") stands in a journal that outlives it.
 */
import type { Client, StorageMode } from '@lotse/client';
import type { BackendAdapter } from '@lotse/contract';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIndexedDb, installSessionStorage, storageOf, tab } from './disk.ts';
import { readBack, viewOf, type View } from './view.ts';

export interface BrowserTask {
  /** `index.js` of the client and `http.js` of the adapters, of the copy. */
  readonly client: string;
  readonly http: string;
  /** The device. */
  readonly folder: string;
  readonly server: string;
  readonly tabs: readonly TabTask[];
}

export interface TabTask {
  readonly name: string;
  /** Whose: tabs of one customer share a device. */
  readonly customer: string;
  readonly storage: StorageMode;
  /** The tab it was duplicated from. */
  readonly copyOf?: string | undefined;
}

export type ToBrowser =
  | { readonly do: 'open'; readonly tab: TabTask }
  | { readonly do: 'close'; readonly tab: string }
  | { readonly do: 'say'; readonly tab: string; readonly text: string }
  | { readonly do: 'look'; readonly id: number; readonly whole: boolean };

export type FromBrowser = { readonly said: 'ready' } | { readonly said: 'seen'; readonly id: number; readonly views: readonly View[] };

const task = JSON.parse(process.argv[2] ?? '{}') as BrowserTask;
const { createClient } = (await import(pathToFileURL(task.client).href)) as { createClient: typeof import('@lotse/client').createClient };
const { http } = (await import(pathToFileURL(task.http).href)) as { http: (options: { server: string }) => BackendAdapter };

await installIndexedDb(join(task.folder, 'databases'));
installSessionStorage();

interface Open {
  readonly client: Client;
  /** The customer types one message after the other. */
  deed: Promise<void>;
  readonly within: <T>(act: () => T) => T;
}
const tabs = new Map<string, Open>();

const openTab = ({ name, customer, storage, copyOf }: TabTask): void => {
  const fileOf = (one: string) => join(task.folder, `${one}.session.json`);
  const session = storageOf(fileOf(name), fileOf(copyOf ?? name));
  const within = <T>(act: () => T): T => tab.run(session, act);
  const page = () => ({ url: 'https://www.example.de/', title: 'Start' });
  const client = within(() => createClient({ adapter: http({ server: task.server }), locale: 'de', id: customer, storage, page }));
  tabs.set(name, { client, deed: within(() => client.start()), within });
};

const say = (name: string, text: string): void => {
  const open = tabs.get(name);
  if (!open) throw new Error(`There is no tab ${name}.`);
  const { client, within } = open;
  open.deed = open.deed.then(() =>
    within(async () => {
      if (client.state.conversation) {
        client.write(text);
        await client.send();
      } else await client.startConversation({ items: [], text });
      appendFileSync(join(task.folder, 'journal'), `${text}\n`);
    }),
  );
};

const closeTab = (name: string): void => {
  const open = tabs.get(name);
  open?.within(() => open.client.destroy());
  tabs.delete(name);
};

const tell = (message: FromBrowser) => process.send?.(message);

const look = async ({ id, whole }: Extract<ToBrowser, { readonly do: 'look' }>): Promise<void> => {
  if (whole) await Promise.all([...tabs.values()].map(({ within, client }) => within(() => readBack(client))));
  tell({ said: 'seen', id, views: [...tabs].map(([name, { client }]) => viewOf(name, client.state, whole)) });
};

process.on('message', (order: ToBrowser) => {
  if (order.do === 'open') openTab(order.tab);
  else if (order.do === 'close') closeTab(order.tab);
  else if (order.do === 'say') say(order.tab, order.text);
  else void look(order);
});
process.on('disconnect', () => process.exit(0));
for (const each of task.tabs) openTab(each);
tell({ said: 'ready' });
