/** How long a case is kept that the company's own systems have reported: they keep the original. What was sent here has the class of its flow. */

/** So that last year's order is still found. */
const afterEndMs = 365 * 24 * 60 * 60_000;

/** When a case goes that has ended; at once where its customer wanted that before. */
export const casesErasedAt = (endedAt: string, restrictedAt: string | undefined): string =>
  restrictedAt === undefined ? new Date(Date.parse(endedAt) + afterEndMs).toISOString() : endedAt;
