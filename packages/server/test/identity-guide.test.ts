/** The pieces of code in docs/identity.md, run in their languages: what they sign is what the server takes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { company } from '@lotse/contract/content';
import { readIdentityKeys, tokenReader } from '../src/index.ts';

const guide = readFileSync('docs/identity.md', 'utf8');
const piece = (name: string): string => {
  const text = new RegExp(`^\`\`\`\\w+ ${name.replaceAll('.', '\\.')}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide)?.[1];
  if (text === undefined) throw new Error(`docs/identity.md has no "${name}".`);
  return text;
};
const folder = mkdtempSync(join(tmpdir(), 'lotse-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));
const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

const secret = 'as openssl rand -base64 48 would have made it';
const { keys } = company.parse({ company: { name: 'Beispiel' }, timeZone: 'Europe/Berlin', state: 'SH', ...(JSON.parse(piece('lotse.json')) as object) });
const read = (env: Record<string, string>, algorithm?: 'EdDSA') =>
  tokenReader({
    keys: readIdentityKeys(Object.fromEntries(Object.entries(keys).map(([kid, key]) => [kid, { ...key, ...(algorithm && { algorithm }) }])), env),
    clock: () => new Date(),
  });
const customer = { id: '4711', name: 'Jörg Özdemir', email: 'joerg@example.de' };
const named = { subject: '4711', issuer: 'https://www.example.de', name: 'Jörg Özdemir', email: 'joerg@example.de' };

describe('docs/identity.md signs what the server takes', () => {
  /** What a piece prints when it is run with the customer and the key. */
  const runIn = (command: string, name: string, ending: string, key: string): string => {
    const file = join(folder, name);
    writeFileSync(file, `${piece(name)}\n${ending}\n`);
    return execFileSync(command, [file, JSON.stringify(customer), key]).toString();
  };
  const print = 'process.stdout.write(lotseToken(JSON.parse(process.argv[2]), process.argv[3]));';

  test('in Node, with a secret', async () => {
    expect(await read({ LOTSE_KEY_SHOP: secret })(runIn(process.execPath, 'sign.mjs', print, secret))).toMatchObject(named);
  });

  test('in Node, with a key pair', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const token = runIn(process.execPath, 'sign-with-key-pair.mjs', print, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    expect(await read({ LOTSE_KEY_SHOP: publicKey.export({ type: 'spki', format: 'pem' }).toString() }, 'EdDSA')(token)).toMatchObject(named);
  });

  test.runIf(has('php'))('in PHP', async () => {
    const token = runIn('php', 'sign.php', 'echo lotse_token(json_decode($argv[1], true), $argv[2]);', secret);
    expect(await read({ LOTSE_KEY_SHOP: secret })(token)).toMatchObject(named);
  });

  test.runIf(has('python3'))('in Python', async () => {
    const token = runIn('python3', 'sign.py', 'import sys\nprint(lotse_token(json.loads(sys.argv[1]), sys.argv[2]), end="")', secret);
    expect(await read({ LOTSE_KEY_SHOP: secret })(token)).toMatchObject(named);
  });
});
