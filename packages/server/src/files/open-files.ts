/** Files as a start puts them together: where they lie, who looks at them, where they are given out, and when their bytes go. */
import { apiPath } from '@lotse/contract/wire';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { RateLimits } from '../rate-limits.ts';
import type { Route } from '../route.ts';
import type { Store } from '../store/store.ts';
import { createFiles, type FileService } from './files.ts';
import { createFileLinks, type FileLinks } from './links.ts';
import { fileRoutes } from './routes.ts';
import { createScanner } from './scanner.ts';
import { openFileShelf } from './shelf.ts';
import { newToken } from '../tokens.ts';

export interface FileSettings {
  readonly dataFolder: string;
  readonly filesOrigin: string | undefined;
  readonly scanner: string | undefined;
}

export interface OpenFiles {
  readonly service: FileService;
  readonly links: FileLinks;
  readonly routes: readonly Route[];
  /** Erases what has to go, now; and by itself every hour. */
  sweep(): void;
}

const hour = 60 * 60_000;

export const openFiles = async (
  { dataFolder, filesOrigin, scanner }: FileSettings,
  { store, clock, log, limits }: { readonly store: Store; readonly clock: () => Date; readonly log: Logger; readonly limits: RateLimits },
): Promise<OpenFiles> => {
  const secret = await store.files.secret(newToken());
  const links = createFileLinks({ secret, clock, base: filesOrigin === undefined ? undefined : filesOrigin + apiPath });
  const shelf = await openFileShelf(join(dataFolder, 'files'));
  const service = createFiles({ store, shelf, links, clock, log, scanner: scanner === undefined ? undefined : createScanner(scanner) });
  const sweep = () => void service.sweep().catch((error: unknown) => log.error({ err: error }, 'files could not be erased; tried again within the hour'));
  sweep();
  setInterval(sweep, hour).unref();
  return { service, links, sweep, routes: fileRoutes(service, limits, filesOrigin === undefined ? undefined : new URL(filesOrigin).host) };
};
