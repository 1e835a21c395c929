/** A server as a process group of its own, with the probe in it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ProbeAnswer, ProbeQuestion } from './probe.ts';

export interface MeasuredProcess {
  readonly pid: number;
  /** What it said when it was ready. */
  readonly ready: Readonly<Record<string, unknown>>;
  /** From the start of the process to that line. */
  readonly startMs: number;
  ask(question: ProbeQuestion): Promise<ProbeAnswer>;
  /** A question that this one file understands. */
  askItself<Answer>(question: object): Promise<Answer>;
  /** SIGKILL for the whole group; resolves when it is gone. */
  kill(): Promise<void>;
}

const probe = new URL('./probe.ts', import.meta.url).href;

/** Resolves at the first line of JSON on stdout; rejects with what was said on stderr when the process ends before. */
export const startMeasured = async (file: URL, env: Readonly<Record<string, string>> = {}): Promise<MeasuredProcess> => {
  const began = performance.now();
  const child = spawn(process.execPath, ['--expose-gc', '--conditions=@lotse/source', '--import', probe, fileURLToPath(file)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  const complaints: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(String(chunk)));
  const over = once(child, 'exit');
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    await over;
  };
  const answerTo = async <Answer>(question: string | object): Promise<Answer> => {
    const answer = once(child, 'message', { signal: AbortSignal.timeout(60_000) });
    child.send(question);
    const [said] = (await answer) as [Answer];
    return said;
  };
  if (!child.stdout) throw new Error('The process has no stdout.');
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    return {
      pid: child.pid ?? 0,
      ready: JSON.parse(line) as Readonly<Record<string, unknown>>,
      startMs: performance.now() - began,
      ask: (question) => answerTo<ProbeAnswer>(question),
      askItself: <Answer>(question: object) => answerTo<Answer>(question),
      kill,
    };
  }
  await over;
  throw new Error(`${fileURLToPath(file)} did not start: ${complaints.join('')}`);
};
