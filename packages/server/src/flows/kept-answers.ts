/** What somebody is handed who asks what is kept of what he has sent, and what became of it when he wanted it erased. */
import { id, instant } from '@lotse/contract/schemas';
import * as z from 'zod/mini';

/** GET submissions, declarations/KIND/KEY */
export const exported = z.object({
  submissions: z.array(
    z.object({
      reference: id,
      title: z.string(),
      flowId: id,
      version: z.int(),
      locale: z.string(),
      receivedAt: instant,
      undoneAt: z.optional(instant),
      confirmation: z.optional(z.enum(['asked', 'given'])),
      restrictedAt: z.optional(instant),
      answers: z.optional(z.record(z.string(), z.unknown())),
      content: z.array(z.object({ label: z.string(), text: z.string() })),
      stages: z.array(z.object({ id, owner: z.string(), plannedOn: z.optional(z.string()), doneAt: z.optional(instant) })),
      retention: z.string(),
      purpose: z.string(),
      eraseAt: z.optional(instant),
      erasedAt: z.optional(instant),
      mails: z.array(z.object({ kind: z.string(), email: z.string(), state: z.string(), createdAt: instant, endedAt: z.optional(instant) })),
    }),
  ),
  drafts: z.array(z.record(z.string(), z.unknown())),
  cases: z.array(
    z.object({
      reference: id,
      kind: z.string(),
      title: z.string(),
      createdAt: instant,
      updatedAt: instant,
      endedAt: z.optional(instant),
      email: z.optional(z.string()),
      events: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});
/** POST submissions/erase, declarations/KIND/KEY/erase */
export const forgotten = z.object({ erased: z.int(), restricted: z.int() });
