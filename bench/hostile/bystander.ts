/** A server that nobody attacks, on the same processors: what it loses meanwhile, the machine has taken and not the attack. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const server = createServer((_, response) => void response.setHeader('content-type', 'application/json').end('{}'));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
