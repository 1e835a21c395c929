/** Customers with the real client and the real adapter, who begin at once and answer when they are answered. */
import { http } from '@lotse/adapters/http';
import { createClient, type Client } from '@lotse/client';
import { matters, type Matter } from './matters.ts';

export interface Monday {
  /** How many have said all they had to say and seen their conversation end. */
  finished(): number;
  /** How many have begun. */
  begun(): number;
  leave(): void;
}

export interface MondayOptions {
  /** Origin of a running server, e.g. `http://127.0.0.1:8080`. */
  readonly server: string;
  readonly customers: number;
  /** How long somebody types before he answers. */
  readonly typesForMs: number;
  /** Between two who begin. */
  readonly betweenMs: number;
  readonly on?: ((line: string) => void) | undefined;
}

export const beginMonday = ({ server, customers, typesForMs, betweenMs, on = () => {} }: MondayOptions): Monday => {
  const clients: Client[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let begun = 0;
  let finished = 0;

  const later = (ms: number, deed: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      deed();
    }, ms);
    timers.add(timer);
  };

  const arrive = (number: number, { locale, items, says: [first, ...rest] }: Matter): void => {
    const adapter = http({ server });
    const page = () => ({ url: `${server}/kontakt.html`, title: 'Kontakt' });
    const client = createClient({ adapter, locale, id: `monday-${number}`, storage: 'none', page });
    clients.push(client);
    const left = [...rest];
    let heard = 0;
    let over = false;
    const name = `Customer ${number}`;
    const follow = () => {
      const { conversation } = client.state;
      if (!conversation || over) return;
      if (conversation.status === 'resolved') {
        over = true;
        finished += 1;
        on(`${name} is done (${finished} of ${customers}).`);
        return;
      }
      const answers = conversation.lines.filter((line) => line.kind === 'message' && !line.own).length;
      if (answers <= heard) return;
      heard = answers;
      const next = left.shift();
      if (next === undefined) return;
      later(typesForMs, () => {
        client.write(next);
        void client.send();
        on(`${name}: ${next}`);
      });
    };
    client.subscribe(follow);
    void client
      .start()
      .then(() => client.startConversation({ items, text: first }))
      .then(() => {
        begun += 1;
        on(`${name}: ${first}`);
      });
  };

  for (const [i, matter] of matters(customers).entries()) later(i * betweenMs, () => arrive(i + 1, matter));
  return {
    finished: () => finished,
    begun: () => begun,
    leave() {
      for (const timer of timers) clearTimeout(timer);
      for (const client of clients) client.destroy();
    },
  };
};
