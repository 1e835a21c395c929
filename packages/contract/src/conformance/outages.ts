import { outageSeverities } from '../outages.ts';
import { isInstant } from './instant.ts';
import { eventually, must, outagesOf, partOf, patienceOf, visit, type Sentence } from './sentence.ts';

export const outageSentences: readonly Sentence[] = [
  {
    id: 'outages-list',
    service: 'outages',
    says: 'an outage notice has an id of its own, a known severity and a text, and ends at an instant with its offset if it says when',
    async holds(adapter, _, signal) {
      const list = await outagesOf(await visit(adapter, signal)).list();
      for (const { id, severity, text, until } of list) {
        must(list.filter((other) => other.id === id).length === 1, `two outage notices have the id "${id}"`);
        must(outageSeverities.includes(severity), `there is no severity "${severity}"`);
        must(typeof text === 'string' && text.trim() !== '', `the outage notice "${id}" says nothing`);
        must(until === undefined || isInstant(until), `the outage notice "${id}" lasts until "${until}", which is no instant with an offset`);
      }
    },
  },
  {
    id: 'outages-gravest-first',
    service: 'outages',
    says: 'of several outage notices the gravest comes first',
    async holds(adapter, _, signal) {
      const grave = (await outagesOf(await visit(adapter, signal)).list()).map(({ severity }) => outageSeverities.indexOf(severity));
      must(
        grave.every((each, index) => index === 0 || each <= (grave[index - 1] ?? 0)),
        'a lighter outage notice stands before a graver one',
      );
    },
  },
  {
    id: 'outages-at-once',
    service: 'outages',
    says: 'a new outage notice is there for visitors who came before it, and other words have another id',
    async holds(adapter, harness, signal) {
      const outages = outagesOf(await visit(adapter, signal));
      const told = async (text: string) => {
        await partOf(harness, 'setOutage')(text);
        return eventually(async () => (await outages.list()).find((each) => each.text === text), `the outage notice "${text}"`, signal, patienceOf(harness));
      };
      const first = await told('Das Telefon ist gestört.');
      const second = await told('Das Telefon geht wieder, das Internet noch nicht.');
      must(first.id !== second.id, 'other words have the same id: who dismissed the one would not see the other');
    },
  },
];
