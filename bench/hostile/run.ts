/** Attacks a server, one kind after the other, while customers who behave go on, and looks at what became of answers, process, memory and waits. */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyBuilt } from '../fault/built.ts';
import { startServer, type FaultServer } from '../fault/server.ts';
import { attack, attacks, type AttackName, type Target } from './attacks.ts';
import { percentile, startCustomers, type Customers } from './customer.ts';

export interface HostileOptions {
  /** Of each attack. */
  readonly seconds: number;
  readonly attacks: readonly AttackName[];
  /** Too short for what a clock has to say: dribblers live for ten seconds, a handful of waits has no p99, and nothing leaks that fast. */
  readonly isShort?: boolean;
  readonly onAttack?: (result: AttackResult) => void;
}

export interface AttackResult {
  readonly attack: AttackName;
  readonly answers: Readonly<Record<string, number>>;
  /** Milliseconds of the customers, before and while it went on; and of those who asked a server that nobody attacked, on the same processors. */
  readonly p99: { readonly before: number; readonly during: number; readonly bystanderBefore: number; readonly bystanderDuring: number };
  /** Megabytes that the server holds more than before, after a collection of what nobody needs. */
  readonly memoryMb: number;
  /** Sentences; empty where all is well. */
  readonly wrong: readonly string[];
}

const mostMemoryMb = 20;
const mostSlower = 2;
/** Below this a doubling says something about the clock, not about the server; milliseconds. */
const noise = 10;
const memoryBackWithinMs = 10_000;
const warmUpSeconds = 15;
const mebibyte = 1024 * 1024;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Every refusal carries a status below 500 and a code of the contract, every close a code of the protocol; no answer at all is not an answer. */
const isCoded = (answer: string): boolean =>
  /^(200|4\d\d [a-z-]+|503 unavailable|408|(refused|unknown) [a-z-]+|close (1007|1009|1008|1013|44\d\d)|(403|404|429|503) at the upgrade)$/.test(answer);

export const runHostile = async ({ seconds, attacks: names, isShort = false, onAttack }: HostileOptions): Promise<readonly AttackResult[]> => {
  const built = await copyBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'lotse-hostile-'));
  const server = await startServer({ main: built.server, folder, env: { LOTSE_LIMITS: '' }, flags: ['--expose-gc'] });
  const customers = await startCustomers(server.api);
  const results: AttackResult[] = [];
  try {
    const target: Target = { api: server.api, foreign: customers.conversationId };
    // What is loaded, compiled and remembered with the first tries, and the room that heap and allocator then keep for the next, is no leak.
    if (!isShort) for (const name of names) await attackFrom(name, target, Math.min(seconds, warmUpSeconds));
    for (const name of names) {
      const result = await tryOne(name, { server, customers, target, seconds, isShort });
      results.push(result);
      onAttack?.(result);
    }
    return results;
  } finally {
    await customers.stop();
    await server.kill();
    await Promise.all([built.remove(), rm(folder, { recursive: true, force: true })]);
  }
};

interface Ground {
  readonly server: FaultServer;
  readonly customers: Customers;
  readonly target: Target;
  readonly seconds: number;
  readonly isShort: boolean;
}

const tryOne = async (name: AttackName, { server, customers, target, seconds, isShort }: Ground): Promise<AttackResult> => {
  const wrong: string[] = [];
  const pid = server.pid;
  customers.waits();
  if (!isShort) await pause(Math.min(seconds, 20) * 1_000);
  const quiet = customers.waits();
  const memoryBefore = await server.memory();
  const refusedBefore = customers.refused.length;
  const answers = isShort ? Object.fromEntries(await attack(name, target, seconds)) : await attackFrom(name, target, seconds);
  const busy = customers.waits();
  const [before, during, bystanderBefore, bystanderDuring] = [quiet.server, busy.server, quiet.bystander, busy.bystander].map((waits) =>
    percentile(waits, 0.99),
  ) as [number, number, number, number];
  // The attacker needs processors too; what that costs everybody on this machine is not the server's doing.
  const ofMachine = Math.max(0, bystanderDuring - bystanderBefore);

  const uncoded = Object.keys(answers).filter((answer) => !isCoded(answer));
  if (uncoded.length > 0) wrong.push(`Answers without a code: ${uncoded.map((answer) => `${answers[answer]} × ${answer}`).join(', ')}.`);
  if (!isShort) for (const expected of attacks[name].expects) if (!(expected in answers)) wrong.push(`Nobody was told "${expected}".`);
  const refused = customers.refused.slice(refusedBefore);
  if (refused.length > 0) wrong.push(`${refused.length} customers were refused: ${refused[0]}`);
  if (!isShort && during - ofMachine > Math.max(mostSlower * before, before + noise))
    wrong.push(`Customers waited ${during.toFixed(1)} ms instead of ${before.toFixed(1)} ms (p99), ${ofMachine.toFixed(1)} ms of it for a processor.`);
  const { ready } = (await fetch(new URL('/ready', server.api)).then((response) => response.json())) as { ready: boolean };
  if (server.pid !== pid || !server.isAlive() || !ready) wrong.push(`The server did not live through it: ${server.log().slice(-500)}`);

  let memoryMb = isShort ? 0 : Infinity;
  for (const until = Date.now() + memoryBackWithinMs; memoryMb > mostMemoryMb && Date.now() < until; await pause(500))
    memoryMb = Math.min(memoryMb, ((await server.memory()) - memoryBefore) / mebibyte);
  if (memoryMb > mostMemoryMb) wrong.push(`It holds ${memoryMb.toFixed(1)} MB more than before.`);
  const p99 = { before: round(before), during: round(during), bystanderBefore: round(bystanderBefore), bystanderDuring: round(bystanderDuring) };
  return { attack: name, answers, p99, memoryMb: round(memoryMb), wrong };
};

const round = (number: number): number => Math.round(number * 10) / 10;

/** In a process of its own. */
const attackFrom = (name: AttackName, target: Target, seconds: number): Promise<Readonly<Record<string, number>>> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('attacker.ts', import.meta.url), [JSON.stringify([name, target, seconds])]);
    child.once('message', (answers: readonly (readonly [string, number])[]) => resolve(Object.fromEntries(answers)));
    child.once('exit', (code) => reject(new Error(`The attacker ended with ${code}.`)));
  });
