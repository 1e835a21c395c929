import { memory, type Memory } from '@lotse/adapters/memory';
import { LotseError, type BackendAdapter, type Channel, type Conversations, type NonEmpty } from '@lotse/contract';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient, type Client, type Occurrence } from './index.ts';

const channels: NonEmpty<Channel> = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }];
/** Tokens are signed by saying so. */
const company = (): Memory =>
  memory({ channels, identify: (token) => (token.startsWith('signed:') ? { id: token.slice(7), name: 'Maria Petersen' } : undefined) });

const clients: Client[] = [];
const visit = (adapter: BackendAdapter): Client & { readonly heard: Occurrence[] } => {
  const client = createClient({ adapter, locale: 'de', storage: 'none', page: () => ({ url: 'https://nordlicht.example/konto', title: 'Konto' }) });
  clients.push(client);
  const heard: Occurrence[] = [];
  client.on((occurrence) => heard.push(occurrence));
  return Object.assign(Object.create(client) as Client, { heard });
};
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
});
/** What the page hands over, and how often it was asked. */
const page = (...tokens: readonly (string | Error)[]) => {
  const asked: number[] = [];
  const getToken = async () => {
    const token = tokens[Math.min(asked.push(1), tokens.length) - 1] ?? '';
    if (token instanceof Error) throw token;
    return token;
  };
  return { getToken, asked };
};
const texts = (client: Client) =>
  (client.state.conversation?.lines ?? []).flatMap((line) =>
    line.kind === 'message' ? line.parts.map((part) => (part.kind === 'text' ? part.text : '')) : [],
  );
const settled = async (client: Client) => {
  await expect.poll(() => client.state.conversation?.phase).toBe('live');
  await expect.poll(() => client.state.conversation?.outbox).toBe(0);
};

describe('a customer whom the page names', () => {
  test('is asked for when he uses the widget, and not before', async () => {
    const { getToken, asked } = page('signed:maria');
    const client = visit(company());
    client.identify({ getToken });
    expect(asked).toHaveLength(0);
    await client.start();
    await expect.poll(() => client.state.customer).toEqual({ id: 'maria', name: 'Maria Petersen' });
    expect(asked).toHaveLength(1);
    expect(client.heard).toContainEqual({ type: 'identified', data: { customer: 'maria' } });
  });

  test('goes on with what he began as a visitor, and every message is his own', async () => {
    const backend = company();
    const client = visit(backend);
    await client.startConversation({ items: [], text: 'Noch nicht angemeldet' });
    await settled(client);
    client.identify(page('signed:maria'));
    await expect.poll(() => client.state.customer?.id).toBe('maria');
    client.write('Angemeldet');
    await client.send();
    await expect.poll(() => texts(client)).toEqual(['Noch nicht angemeldet', 'Angemeldet']);
    await settled(client);
    const own = client.state.conversation?.lines.filter((line) => line.kind === 'message');
    expect(own?.map(({ by }) => by.id)).toEqual(['maria', 'maria']);
    expect(backend.contexts).toHaveLength(1);
  });

  test('finds his conversation in another browser', async () => {
    const backend = company();
    const phone = visit(backend);
    phone.identify(page('signed:maria'));
    await phone.startConversation({ items: [], text: 'Auf dem Telefon' });
    await settled(phone);
    const desk = visit(backend);
    desk.identify(page('signed:maria'));
    await desk.start();
    await expect.poll(() => texts(desk)).toEqual(['Auf dem Telefon']);
  });

  test('is named anew when his session is over, and notices nothing', async () => {
    const backend = company();
    let over = false;
    const forgetful: BackendAdapter = {
      async open(visitor, signal) {
        const session = await backend.open(visitor, signal);
        const { conversations } = session;
        over = false;
        const alive = () => {
          if (over) throw new LotseError('unauthorized', 'The session is over.');
        };
        return {
          ...session,
          ...(conversations && {
            conversations: { ...conversations, send: async (...what: Parameters<Conversations['send']>) => (alive(), conversations.send(...what)) },
          }),
        };
      },
    };
    const { getToken, asked } = page('signed:maria');
    const client = visit(forgetful);
    client.identify({ getToken });
    await client.startConversation({ items: [], text: 'Vor der Pause' });
    await settled(client);
    over = true;
    client.write('Nach der Pause');
    await client.send();
    await expect.poll(() => texts(client)).toEqual(['Vor der Pause', 'Nach der Pause']);
    await settled(client);
    expect(asked).toHaveLength(2);
    expect(client.state.customer?.id).toBe('maria');
  });

  test('is another one: nothing of the first is left, and the first token is worth nothing any more', async () => {
    const backend = company();
    const client = visit(backend);
    client.identify(page('signed:maria'));
    await client.startConversation({ items: [], text: 'Nur für mich' });
    await settled(client);
    client.write('Halb geschrieben');
    client.identify(page('signed:jens'));
    await expect.poll(() => client.state.customer?.id).toBe('jens');
    expect(client.state).toMatchObject({ conversation: undefined, unsent: '', trail: [], unread: 0 });
    expect(await client.resumeConversation()).toBe(false);
    await client.startConversation({ items: [], text: 'Ich bin Jens' });
    await settled(client);
    expect(texts(client)).toEqual(['Ich bin Jens']);
    expect(new Set(backend.events.map(({ by }) => by.id))).toEqual(new Set(['maria', 'jens']));
  });

  test('signs out, and is a stranger; nobody is asked for a token any more', async () => {
    const { getToken, asked } = page('signed:maria');
    const client = visit(company());
    client.identify({ getToken });
    await client.startConversation({ items: [], text: 'Nur für mich' });
    await settled(client);
    await client.logout();
    expect(client.state).toMatchObject({ customer: undefined, conversation: undefined, session: 'none' });
    await client.start();
    await expect.poll(() => client.state.session).toBe('open');
    expect(client.state.customer).toBeUndefined();
    expect(await client.resumeConversation()).toBe(false);
    expect(asked).toHaveLength(1);
  });
});

describe('a token that does not hold', () => {
  const complaint = (client: { readonly heard: readonly Occurrence[] }) =>
    client.heard.flatMap(({ type, data }) => (type === 'error' ? [`${data.code}: ${data.message}`] : []));

  test.each([
    ['nobody has signed', 'made up', /Nobody has signed/],
    ['cannot be had', new Error('500'), /getToken failed: 500\./],
    ['is none', '', /gave no text/],
  ])('because it %s is asked for once more; then he is a visitor, the developer hears why, and what he typed stays', async (_, token, why) => {
    const { getToken, asked } = page(token);
    const backend = company();
    const client = visit(backend);
    client.identify({ getToken });
    client.write('Schon getippt');
    await client.start();
    await expect.poll(() => client.state.session).toBe('open');
    expect(client.state).toMatchObject({ customer: undefined, unsent: 'Schon getippt' });
    expect(asked).toHaveLength(2);
    expect(complaint(client)).toEqual([expect.stringMatching(why)]);
    expect(complaint(client)[0]).toMatch(/^identity-refused: /);
    await client.startConversation({ items: [], text: 'Als Besucher' });
    await settled(client);
    expect(backend.events.at(-1)?.by.role).toBe('visitor');
  });

  test('because it was too old is replaced by the next one', async () => {
    const client = visit(company());
    client.identify(page('made up', 'signed:maria'));
    await client.start();
    await expect.poll(() => client.state.customer?.id).toBe('maria');
    expect(complaint(client)).toEqual([]);
  });

  test('in the middle of a conversation loses nothing of it: what waits goes out as a visitor’s', async () => {
    const backend = company();
    const client = visit(backend);
    client.identify(page('signed:maria'));
    await client.startConversation({ items: [], text: 'Angemeldet' });
    await settled(client);
    backend.cut();
    client.write('Unterwegs');
    await client.send();
    client.write('Noch im Feld');
    client.identify(page(new Error('401')));
    await expect.poll(() => client.state.session).toBe('unavailable');
    backend.mend();
    client.retry();
    await expect.poll(() => texts(client)).toContain('Unterwegs');
    await settled(client);
    expect(client.state).toMatchObject({ customer: undefined, unsent: 'Noch im Feld' });
    expect(backend.events.filter(({ kind }) => kind === 'message').map(({ by }) => by.role)).toEqual(['customer', 'visitor']);
  });

  test('while the backend does not answer is none: he is named when it does', async () => {
    const backend = company();
    backend.cut();
    const client = visit(backend);
    client.identify(page('signed:maria'));
    await client.start();
    await expect.poll(() => client.state.session).toBe('unavailable');
    backend.mend();
    client.retry();
    await expect.poll(() => client.state.customer?.id).toBe('maria');
    expect(complaint(client).filter((line) => line.startsWith('identity'))).toEqual([]);
  });
});

describe('a conversation that the backend does not know any more', () => {
  /** Forgets who somebody is, as after 30 days. */
  const forgetting = (backend: Memory): { adapter: BackendAdapter; forget(): void } => {
    let forgot = false;
    return {
      forget: () => (forgot = true),
      adapter: {
        async open(visitor, signal) {
          const session = await backend.open(forgot ? { ...visitor, token: undefined } : visitor, signal);
          const { conversations } = session;
          const young = forgot;
          const alive = () => {
            if (forgot !== young) throw new LotseError('unauthorized', 'This session is over.');
          };
          return {
            ...session,
            ...(conversations && {
              conversations: {
                ...conversations,
                read: async (...what: Parameters<Conversations['read']>) => (alive(), conversations.read(...what)),
                send: async (...what: Parameters<Conversations['send']>) => (alive(), conversations.send(...what)),
              },
            }),
          };
        },
      },
    };
  };

  test('is let go, and he can begin anew with what he had typed', async () => {
    const backend = company();
    const { adapter, forget } = forgetting(backend);
    const client = visit(adapter);
    await client.startConversation({ items: [], text: 'Vor langer Zeit' });
    await settled(client);
    client.write('Was wurde daraus?');
    forget();
    backend.mend();
    await expect.poll(() => client.state.conversation).toBeUndefined();
    expect(client.state.unsent).toBe('Was wurde daraus?');
    await client.startConversation({ items: [], text: client.state.unsent });
    await settled(client);
    expect(texts(client)).toEqual(['Was wurde daraus?']);
  });

  test('is begun anew with what was still waiting in it', async () => {
    const backend = company();
    const { adapter, forget } = forgetting(backend);
    const client = visit(adapter);
    await client.startConversation({ items: [], text: 'Vor langer Zeit' });
    await settled(client);
    backend.cut();
    client.write('Noch etwas');
    await client.send();
    forget();
    backend.mend();
    await expect.poll(() => texts(client)).toEqual(['Noch etwas']);
    await settled(client);
  });
});
