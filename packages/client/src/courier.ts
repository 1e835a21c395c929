import { Stay } from './stay.ts';
import { Store } from './store.ts';

/** Brings home what somebody has left here: in his name, with nothing of this page's, and for no longer than this visit. */
export const courierOf = (stay: Stay, token: string | undefined, customer: string | undefined): Stay => {
  const courier = new Stay(new Store({ ...stay.options, storage: 'none' }));
  courier.token = token;
  courier.owner = customer;
  stay.ended.addEventListener('abort', () => courier.end());
  return courier;
};
