import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { http } from '@lotse/adapters/http';
import { runConformance, runWireConformance } from '@lotse/contract/conformance';
import { expect, test } from 'vitest';

const source = 'examples/other-language/server.py';

/** 3.10 knows `match`; where it is not there, this is not run. */
const hasPython = (() => {
  try {
    return execFileSync('python3', ['-c', 'import sys, sqlite3; print(sys.version_info >= (3, 10))'], { stdio: 'pipe' }).toString().trim() === 'True';
  } catch {
    return false;
  }
})();

interface Started {
  readonly url: string;
  readonly agentKey: string;
}
const start = async (data: string, port: number): Promise<Started & { readonly child: ChildProcess }> => {
  const child = spawn('python3', [source, '--port', `${port}`, '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { ...(JSON.parse(line) as Started), child };
};

test.skipIf(!hasPython)('a server that was written from docs/protocol.md alone keeps every promise that it makes', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-python-'));
  const data = join(folder, 'lotse.db');
  let running = await start(data, 0);
  const { url } = running;
  const kill = async () => {
    running.child.kill('SIGKILL');
    await once(running.child, 'exit');
  };
  try {
    const findings = await runConformance(http({ server: url }), {
      harness: {
        async agentSays(id, text) {
          const answer = await fetch(`${url}/agent/${id}`, {
            method: 'POST',
            headers: { authorization: `Bearer ${running.agentKey}` },
            body: JSON.stringify({ text }),
          });
          if (!answer.ok) throw new Error(`The agent was answered with ${answer.status}.`);
        },
        async restart() {
          await kill();
          running = await start(data, Number(new URL(url).port));
        },
      },
    });
    const all = [...findings, ...(await runWireConformance(url))];
    expect(all.filter(({ result }) => result === 'broken')).toEqual([]);
    // Nobody cuts its lines here, takes a copy of its data, or changes what was said.
    const absent =
      /^(identity|articles|outages|callback|message|files|flows|cases|socket)-|^session-(end|link)|^conversations-(mail|stop-mails|transcript|rate|list-last|read-now)/;
    expect(all.filter(({ result, id }) => result === 'not run' && !absent.test(id)).map(({ id }) => id)).toEqual([
      'session-watch-epoch',
      'session-watch-cut',
      'conversations-epoch-restored',
      'conversations-edit',
      'conversations-redact',
    ]);
    expect(all.filter(({ result }) => result === 'holds').length).toBeGreaterThan(45);
  } finally {
    await kill();
    await rm(folder, { recursive: true });
  }
});

test('it stays small, and needs nothing but Python', async () => {
  const text = await readFile(source, 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(300);
  const imported = [...text.matchAll(/^(?:import (.+)|from ([\w.]+) import .+)$/gm)].flatMap(([, many, one = '']) => (many ?? one).split(', '));
  const standard = [
    'argparse',
    'contextlib',
    'datetime',
    'hashlib',
    'http.server',
    'json',
    're',
    'secrets',
    'sqlite3',
    'sys',
    'threading',
    'time',
    'urllib.parse',
    'uuid',
  ];
  expect(imported.toSorted()).toEqual(standard);
});
