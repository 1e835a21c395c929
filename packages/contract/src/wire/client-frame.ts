import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { id, marks, seq } from '../schemas.ts';
import { send } from './requests.ts';

const line = z.string().check(z.maxLength(limits.lineLength));

const first = [
  z.strictObject({ t: z.literal('hello'), ticket: line }),
  /** The answer is `results` or `refused` with the same `id`. */
  z.strictObject({ t: z.literal('send'), id, conversationId: id, messages: send.shape.messages }),
  z.strictObject({ t: z.literal('typing'), conversationId: id }),
  z.strictObject({ t: z.literal('read'), conversationId: id, seq }),
  /** What this device has of pushed events, by conversation. */
  z.strictObject({ t: z.literal('have'), heads: marks }),
  z.strictObject({ t: z.literal('beat') }),
] as const;

const second = [
  ...first,
  /** Prolongs the session of this socket, with its own token or a newer one of the same visitor. The answer is `renewed` or `refused`. */
  z.strictObject({ t: z.literal('token'), id, token: line }),
] as const;

/**
 * Client to server on the socket, by the version that both speak. `hello` is the first, within 5 s of the upgrade.
 * A frame of a newer version than the one agreed on is refused as `invalid`.
 */
export const clientFrames = { 'lotse.2': z.discriminatedUnion('t', second), 'lotse.1': z.discriminatedUnion('t', first) } as const;

/** Those of the newest version, which has all of them. */
export const clientFrame = clientFrames['lotse.2'];
export type ClientFrame = z.infer<typeof clientFrame>;
