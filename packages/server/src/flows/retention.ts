/** How long what was sent is kept: the classes of the definitions, as days. */
import type { Retention } from '@lotse/contract';
import type { TimeZone } from '../services/time-zone.ts';

const afterEndMs = 90 * 24 * 60 * 60_000;
/** § 257 HGB, § 147 AO: counted from the end of the year in which it came. */
const years = { letter: 6, voucher: 8 } as const;

/** When a record that comes now is erased; undefined where that is only known once its case, or the contract, has ended. */
export const erasedAt = (retention: Retention, receivedAt: Date, zone: TimeZone): string | undefined => {
  if (retention === 'request' || retention === 'contract') return undefined;
  const year = Number(zone.wallTime(receivedAt.getTime()).date.slice(0, 4));
  const midnight = Date.UTC(year + years[retention] + 1, 0, 1);
  return new Date(midnight - zone.offset(midnight)).toISOString();
};

/** The same, once its case has ended. What belongs to a contract is kept as long as that: nobody here knows when it ends. */
export const erasedAfterEnd = (retention: Retention, endedAt: Date): string | undefined =>
  retention === 'request' ? new Date(endedAt.getTime() + afterEndMs).toISOString() : undefined;
