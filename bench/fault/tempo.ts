/** Loaded into a process before its program (`--import`): its time runs LOTSE_TEMPO times as fast. All processes of a run share one clock. */
import { flushCompileCache } from 'node:module';
import { hurry } from './hurry.ts';

const tempo = Number(process.env['LOTSE_TEMPO'] ?? 1);
if (tempo !== 1) hurry(tempo, Number(process.env['LOTSE_TEMPO_ORIGIN'] ?? Date.now()));

// A process that is killed writes no cache of what it has compiled, and each of its successors would begin anew.
setTimeout(() => flushCompileCache(), 2_000 * tempo).unref();
