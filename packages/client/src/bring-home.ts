/** Loaded where an earlier page or another tab has left something in the outbox that is not shown here. */
import { RunningConversation } from './conversation.ts';
import { courierOf } from './courier.ts';
import type { Outbox, Waiting } from './outbox.ts';
import type { Stay } from './stay.ts';
import { isOld } from './waited.ts';

/** Sends what waits in a conversation that is not held here, in its own visitor's name; given up after a day. */
export const bringHome = (stay: Stay, outbox: Outbox, { token, ...waiting }: Waiting): void => {
  if (stay.ended.aborted) return;
  const { key, messages } = waiting;
  void outbox.settle(key, new Set(messages.filter(isOld).map(({ clientId }) => clientId)));
  const courier = courierOf(stay, token, waiting.customer);
  const run = () =>
    new RunningConversation(courier, outbox, waiting, () => {
      if (!outbox.of(key)?.messages.some(({ failed }) => !failed)) courier.end();
    });
  if (waiting.customer === undefined) run();
  // A customer whose session is over is asked for when he is here again: nobody else says it in his place.
  else void courier.session().then(({ customer }) => (customer?.id === waiting.customer ? run() : courier.end()), Boolean);
};
