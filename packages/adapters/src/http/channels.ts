import type { Channels } from '@lotse/contract';
import * as schemas from '@lotse/contract/schemas';
import { answers, type Offer } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import { segment, type Ask } from './requests.ts';

/** What a server does not offer is not there. */
export const channelsOver = (ask: Ask, offers: ReadonlySet<Offer>): Channels => ({
  list: async () => (await ask(answers.channels, 'channels', { twice: true })).channels,
  ...(offers.has('channels.requestCallback') && { requestCallback: (request) => ask(schemas.receipt, 'callbacks', { body: request }) }),
  ...(offers.has('channels.leaveMessage') && { leaveMessage: (message) => ask(schemas.receipt, 'messages', { body: message }) }),
  ...(offers.has('channels.callbacks') && { callbacks: async () => (await ask(answers.callbacks, 'callbacks', { twice: true })).callbacks }),
  ...(offers.has('channels.moveCallback') && {
    moveCallback: (reference, to) => ask(schemas.callback, `callbacks/${segment(reference)}/move`, { body: to }),
  }),
  ...(offers.has('channels.cancelCallback') && {
    cancelCallback: async (reference) => void (await ask(z.unknown(), `callbacks/${segment(reference)}/cancel`, { body: {} })),
  }),
});
