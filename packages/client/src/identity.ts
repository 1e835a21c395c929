/** Who the customer is: loaded where the page says so, or said so on an earlier one. */
import { LotseError, type Session, type Visitor } from '@lotse/contract';
import type { Stay } from './stay.ts';

/** As long as the page may take to name its customer, in milliseconds. */
const patience = 10_000;

/**
 * Opens the session of whoever the page names. A token that does not hold is asked for once more; then he is a visitor, and the page's developer hears
 * why. `owner` is the customer whose things lie on this device: who cannot prove to be him is not let in by what he left here either.
 */
export const openNamed = async (
  stay: Stay,
  getToken: () => Promise<string>,
  visitor: Visitor,
  owner: string | undefined,
  open: (visitor: Visitor) => Promise<Session>,
): Promise<Session> => {
  let why: LotseError | undefined;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return await open({ ...visitor, getIdentityToken: () => tokenOf(getToken) });
    } catch (thrown) {
      why = LotseError.from(thrown);
      if (!why.field?.startsWith('jwt')) throw why;
    }
  }
  stay.happened({ type: 'error', data: { code: 'identity-refused', message: why?.message ?? '' } });
  return open(owner === undefined ? visitor : { ...visitor, token: undefined });
};

const tokenOf = async (getToken: () => Promise<string>): Promise<string> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`it took more than ${patience / 1000} s`)), patience)));
  try {
    const token: unknown = await Promise.race([getToken(), late]);
    if (typeof token === 'string' && token !== '') return token;
  } catch (thrown) {
    throw noToken(`getToken failed: ${thrown instanceof Error ? thrown.message : String(thrown)}.`, thrown);
  } finally {
    clearTimeout(timer);
  }
  throw noToken('getToken gave no text.');
};
const noToken = (message: string, cause?: unknown) => new LotseError('unauthorized', message, { field: 'jwt', cause });

/**
 * Whether this session may have what lies here. A visitor’s things become the customer's; a customer's are only his: whoever is nobody does not see
 * them, and for another customer they are wiped (the answer is false, and this visit is over).
 */
export const settle = async (stay: Stay, { customer, end }: Session, owner: string | undefined): Promise<boolean> => {
  if (owner !== undefined && customer !== undefined && owner !== customer.id) {
    void end?.().catch(Boolean);
    stay.onOther();
    return false;
  }
  if (owner !== undefined && customer === undefined) stay.setAside();
  else if (owner === undefined && customer !== undefined) await stay.shelf.set('customer', customer.id);
  return true;
};
