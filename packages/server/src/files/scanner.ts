/** Somebody who looks at each file before anybody else may have it: a program on this machine, or a service at an address of the operator's own. */
import { LotseError } from '@lotse/contract';
import { execFile } from 'node:child_process';
import { openAsBlob } from 'node:fs';

/** Whether it may be kept. Rejects with `unavailable` where nobody could say: then it is not kept, and the customer's device asks again. */
export type Scanner = (path: string) => Promise<'clean' | 'refused'>;

/** A customer waits for it, and so does a proxy in between. */
const patience = 45_000;
const cannotSay = (cause: unknown) =>
  new LotseError('unavailable', 'Files cannot be looked at just now. Send the same again later.', { retryAfterMs: 5_000, cause });

/** `setting`: an address to which each file is posted (204 or 200 is clean, 406 or 422 is refused), else a program that is given its path (exit code 0 or 1). */
export const createScanner = (setting: string): Scanner => (/^https?:\/\//.test(setting) ? postedTo(setting) : runBy(setting));

const postedTo =
  (url: string): Scanner =>
  async (path) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: await openAsBlob(path),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch((thrown: unknown) => Promise.reject(cannotSay(thrown)));
    await answer.body?.cancel();
    if (answer.status === 200 || answer.status === 204) return 'clean';
    if (answer.status === 406 || answer.status === 422) return 'refused';
    throw cannotSay(`The scanner answered ${answer.status}.`);
  };

/** Without a shell: what the path is called is nothing that anybody could run. */
const runBy =
  (command: string): Scanner =>
  (path) =>
    new Promise((resolve, reject) => {
      const [program = '', ...words] = command.split(/\s+/);
      execFile(program, [...words, path], { timeout: patience }, (failed) => {
        if (!failed) resolve('clean');
        else if (failed.code === 1) resolve('refused');
        else reject(cannotSay(failed.message));
      });
    });
