import { safeHref } from '../href.ts';
import { isInstant } from './instant.ts';
import { must, mustEqual, visit, type Sentence } from './sentence.ts';

export const channelSentences: readonly Sentence[] = [
  {
    id: 'channels-never-empty',
    service: 'channels',
    says: 'there is always a way to a human',
    async holds(adapter, _, signal) {
      const list = await (await visit(adapter, signal)).channels.list();
      must(list.length > 0, 'the list of channels is empty');
    },
  },
  {
    id: 'channels-labelled',
    service: 'channels',
    says: 'every channel is of a known kind and has a label',
    async holds(adapter, _, signal) {
      for (const { kind, label } of await (await visit(adapter, signal)).channels.list()) {
        must(['chat', 'phone', 'callback', 'email', 'message', 'visit'].includes(kind), `there is no channel of the kind "${kind}"`);
        must(typeof label === 'string' && label.trim() !== '', `the channel "${kind}" has no label`);
      }
    },
  },
  {
    id: 'channels-hrefs',
    service: 'channels',
    says: 'a channel links only to https, http, tel or mailto, and a chat to nothing',
    async holds(adapter, _, signal) {
      for (const { kind, href } of await (await visit(adapter, signal)).channels.list()) {
        must(kind !== 'chat' || href === undefined, 'the chat has an href; it opens in the widget');
        must(href === undefined || safeHref(href) !== undefined, `"${href}" of the channel "${kind}" may not be linked`);
      }
    },
  },
  {
    id: 'channels-availability',
    service: 'channels',
    says: 'a channel says whether it is open, and when that changes as an instant with its offset',
    async holds(adapter, _, signal) {
      for (const { kind, availability } of await (await visit(adapter, signal)).channels.list()) {
        must(['open', 'closed', 'unknown'].includes(availability?.state), `the channel "${kind}" is neither open nor closed nor unknown`);
        const { changesAt, estimatedWaitSeconds } = availability;
        must(changesAt === undefined || isInstant(changesAt), `the channel "${kind}" changes at "${changesAt}", which is no instant with an offset`);
        must(estimatedWaitSeconds === undefined || estimatedWaitSeconds >= 0, `the channel "${kind}" promises to wait ${estimatedWaitSeconds} seconds`);
      }
    },
  },
  {
    id: 'channels-order',
    service: 'channels',
    says: 'channels keep their order',
    async holds(adapter, _, signal) {
      const { channels } = await visit(adapter, signal);
      const labels = async () => (await channels.list()).map(({ kind, label }) => `${kind} ${label}`);
      const first = await labels();
      for (let turn = 0; turn < 3; turn += 1) mustEqual(await labels(), first, 'the channels, asked again');
    },
  },
];
