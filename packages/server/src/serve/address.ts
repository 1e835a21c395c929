import type { AddressInfo } from 'node:net';
import { ContentRefused } from '@lotse/contract/content';

/** Where the server is reached from the machine it runs on. */
export const addressOf = (address: AddressInfo | string | null, host: string): URL => {
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port.');
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return new URL(`http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${address.port}/`);
};

/** Why listening failed, as a sentence for the operator; anything unknown stays as it is. */
export const explain = (error: unknown, { host, port }: { readonly host: string; readonly port: number }): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const refused = (name: string, message: string) => new ContentRefused([{ code: 'start-listen', file: name, message }]);
  if (code === 'EADDRINUSE')
    return refused('PORT', `Port ${port} on ${host} is taken by another program. Stop that one, or set PORT to another; 0 takes any free one.`);
  if (code === 'EACCES') return refused('PORT', `This user may not listen on port ${port}. Set PORT to one from 1024 on.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return refused('HOST', `This machine has no address ${host}. Set HOST to one it has: 127.0.0.1, or 0.0.0.0 for all.`);
  return error;
};
