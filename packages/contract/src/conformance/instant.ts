import { instant } from '../schemas.ts';

/** ISO 8601 with seconds and offset, as clients take it. */
export const isInstant = (text: unknown): boolean => instant.safeParse(text).success;
