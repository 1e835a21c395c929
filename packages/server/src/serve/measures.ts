/** Who may read `/metrics`: with a token whoever has it; without one only who asks on this machine itself, not through a proxy on it. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { plainAddress } from './proxies.ts';
import { isLoopback } from './settings.ts';

/** Every proxy adds at least one of these. */
const traces = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-host', 'x-forwarded-proto'];

export const mayMeasure = ({ headers, socket }: IncomingMessage, token: string | undefined): boolean => {
  if (token !== undefined) return same(/^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '', token);
  return isLoopback(plainAddress(socket.remoteAddress)) && traces.every((name) => headers[name] === undefined);
};

const same = (said: string, right: string): boolean => timingSafeEqual(digest(said), digest(right));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
