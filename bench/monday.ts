/**
 * A busy Monday for somebody who tries the desk by hand: `npm run monday -- --server http://127.0.0.1:8080 --customers 30`, with a server that runs.
 * Customers with the real client begin at once, and answer when they are answered. Ends when all are done, or with Ctrl C.
 */
import { parseArgs } from 'node:util';
import { beginMonday } from './monday/customers.ts';

const { values } = parseArgs({
  options: {
    server: { type: 'string', default: 'http://127.0.0.1:8080' },
    customers: { type: 'string', default: '30' },
    /** Seconds until somebody has typed his answer. */
    typing: { type: 'string', default: '8' },
  },
});
const customers = Number(values.customers);
const monday = beginMonday({
  server: values.server,
  customers,
  typesForMs: Number(values.typing) * 1000,
  betweenMs: 100,
  on: (line) => process.stdout.write(`${line}\n`),
});
const end = () => {
  monday.leave();
  process.exit(0);
};
process.once('SIGINT', end);
setInterval(() => monday.finished() === customers && end(), 500);
