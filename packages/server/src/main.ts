/** The entry: everything else is loaded from the compiled code of the last start, because after a crash customers wait for this one. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// The store's thread takes it from the environment. Not in the system's temporary folder, where others could put code; a folder that cannot be written changes nothing.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../../../node_modules/.cache/lotse-server', import.meta.url));
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
await import('./start.ts');
