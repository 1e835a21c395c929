import * as z from 'zod/mini';
import { id, marks, notice, sendResult } from '../schemas.ts';
import { error } from './answers.ts';

/** Server to client on the socket. A frame of another kind is ignored. */
export const serverFrame = z.union([
  /** Notices flow from here on: what was missed before has to be read. */
  z.object({ t: z.literal('welcome'), beatMs: z.number(), heads: marks }),
  z.object({ t: z.literal('results'), id, results: z.array(sendResult) }),
  z.object({ t: z.literal('refused'), id, error: error.shape.error }),
  z.object({ t: z.literal('notice'), notice }),
  z.object({ t: z.literal('beat'), heads: marks }),
  /** The server is about to close: come back after `afterMs`. */
  z.object({ t: z.literal('bye'), afterMs: z.number() }),
]);
export type ServerFrame = z.infer<typeof serverFrame>;
