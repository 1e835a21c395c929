import * as z from 'zod/mini';
import { id, marks, notice, sendResult } from '../schemas.ts';
import { error } from './answers.ts';

/** Server to client on the socket. A frame of another kind is ignored. */
export const serverFrame = z.union([
  /** Notices flow from here on: what was missed before has to be read. `limits` are maxima by name, `expiresAt` is the end of the session. */
  z.object({ t: z.literal('welcome'), beatMs: z.number(), heads: marks, limits: z.optional(marks), expiresAt: z.optional(z.string()) }),
  z.object({ t: z.literal('results'), id, results: z.array(sendResult) }),
  /** Without `id` where the frame had none, e.g. one of a kind that this version does not know. */
  z.object({ t: z.literal('refused'), id: z.optional(id), error: error.shape.error }),
  /** The session of this socket goes on. */
  z.object({ t: z.literal('renewed'), id, expiresAt: z.string() }),
  /** The session has ended: without a `token` within `graceMs` the socket closes with 4401. */
  z.object({ t: z.literal('expired'), graceMs: z.number() }),
  z.object({ t: z.literal('notice'), notice }),
  z.object({ t: z.literal('beat'), heads: marks }),
  /** The server is about to close: come back after `afterMs`. */
  z.object({ t: z.literal('bye'), afterMs: z.number() }),
]);
export type ServerFrame = z.infer<typeof serverFrame>;
