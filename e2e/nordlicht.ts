/** Nordlicht on one day: its site on one origin, its help on another. */
import { startServer, type ServerOptions, type ServerProcess } from './server-process.ts';
import { serveSite, type Site } from './site.ts';

export interface Nordlicht extends AsyncDisposable {
  readonly site: Site;
  readonly help: ServerProcess;
}

export const beginDay = async ({ env, ...settings }: ServerOptions = {}): Promise<Nordlicht> => {
  const site = await serveSite();
  // A working hour, so that the days do not depend on the time of the night a test runs at.
  const help = await startServer({
    ...settings,
    env: { LOTSE_ORIGINS: site.url, LOTSE_CLOCK: '2026-11-20T10:00:00+01:00', LOTSE_LIMITS: 'off', ...env },
  });
  site.help = new URL(help.site).origin;
  return {
    site,
    help,
    async [Symbol.asyncDispose]() {
      await help[Symbol.asyncDispose]();
      await site[Symbol.asyncDispose]();
    },
  };
};
