import '@lotse/elements/define';
import type { Client } from '@lotse/client';
import { LotseError, type BackendAdapter } from '@lotse/contract';
import { LotseByMail } from '@lotse/elements';
import { locale, nordlicht, visit } from './nordlicht.states.ts';
import { scene, until } from './scene.states.ts';

/** Every state of the form that asks where answers should go: as a card below the messages. */

if (!customElements.get('lotse-by-mail')) customElements.define('lotse-by-mail', LotseByMail);

const say = (de: string, en: string) => (locale() === 'de' ? de : en);
type Backend = ReturnType<typeof nordlicht>;

/** Somebody whose conversation runs. */
const talking = (adapter: BackendAdapter): Client => {
  const client = visit(adapter);
  scene(() => client.startConversation({ items: [], text: say('Wann kommt der Monteur?', 'When does the technician come?') }));
  return client;
};

interface Scene {
  readonly backend?: Backend;
  readonly adapter?: BackendAdapter;
  readonly what?: 'answers' | 'transcript';
  readonly address?: string;
  /** What happens once his first message is stored. */
  readonly afterwards?: (backend: Backend, client: Client) => Promise<void>;
}
const standing = ({ backend = nordlicht(), adapter = backend, what = 'answers', address, afterwards }: Scene = {}): LotseByMail => {
  const client = talking(adapter);
  const element = document.createElement('lotse-by-mail');
  element.client = client;
  element.what = what;
  scene(async () => {
    await until(() => client.state.conversation?.phase === 'live');
    await afterwards?.(backend, client);
    const field = () => element.renderRoot.querySelector<HTMLInputElement>('input');
    if (address === undefined) return;
    await until(() => field() !== null);
    const input = field();
    if (!input) return;
    input.value = address;
    input.dispatchEvent(new InputEvent('input'));
    element.renderRoot.querySelector('form')?.requestSubmit();
  });
  return element;
};

/** Takes no wish for mails, for this reason. */
const refusing = (code: 'unavailable' | 'rate-limited', backend = nordlicht()): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await backend.open(visitor, signal);
    const talks = session.conversations;
    return { ...session, conversations: talks && { ...talks, mailTo: () => Promise.reject(new LotseError(code, 'Not now.')) } };
  },
});
const wanted = (_: Backend, client: Client) => client.mailTo({ key: 'k', email: 'ines.petersen@kunde.example', what: 'answers' });

export const empty = () => standing();
export const nothingWritten = () => standing({ address: '' });
export const wrongAddress = () => standing({ address: 'ines.petersen(at)kunde' });
export const meantAnother = () => standing({ address: 'ines.petersen@gmial.com' });
export const sent = () => standing({ address: 'ines.petersen@kunde.example' });
export const sentToALongAddress = () => standing({ address: `ines.maria.petersen-donaudampfschiff@${'elektrizitaetswerke-'.repeat(4)}husum.example` });
export const wantedBefore = () => standing({ afterwards: wanted });
export const bounced = () =>
  standing({
    async afterwards(backend, client) {
      await wanted(backend, client);
      backend.agent.bounce();
    },
  });
export const tooMany = () => standing({ adapter: refusing('rate-limited'), address: 'ines.petersen@kunde.example' });
export const didNotWork = () => standing({ adapter: refusing('unavailable'), address: 'ines.petersen@kunde.example' });
export const transcript = () => standing({ what: 'transcript' });
export const transcriptSent = () => standing({ what: 'transcript', address: 'ines.petersen@kunde.example' });
