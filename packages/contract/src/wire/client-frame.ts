import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { id, marks, seq } from '../schemas.ts';
import { send } from './requests.ts';

/** Client to server on the socket. `hello` is the first, within 5 s of the upgrade. */
export const clientFrame = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('hello'), ticket: z.string().check(z.maxLength(limits.lineLength)) }),
  /** The answer is `results` or `refused` with the same `id`. */
  z.strictObject({ t: z.literal('send'), id, conversationId: id, messages: send.shape.messages }),
  z.strictObject({ t: z.literal('typing'), conversationId: id }),
  z.strictObject({ t: z.literal('read'), conversationId: id, seq }),
  /** What this device has of pushed events, by conversation. */
  z.strictObject({ t: z.literal('have'), heads: marks }),
  z.strictObject({ t: z.literal('beat') }),
]);
export type ClientFrame = z.infer<typeof clientFrame>;
