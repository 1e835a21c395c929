/** `cases import`: hands the cases of a file to a server as one of the company's systems would, and says what became of each. */
import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { reportAnswer, type CaseFileEntry } from '@lotse/contract/case-reports';
import { takings, type ReportedEvent, type Taken } from '@lotse/contract/cases';
import { lineOf } from '@lotse/contract/content';
import { answers, apiPath } from '@lotse/contract/wire';
import { readCases } from './cases-file.ts';
import { counted } from './counted.ts';
import type { Terminal } from './run.ts';

export interface ReportTo {
  readonly url: string;
  /** By its name in lotse.json, which names the system too. */
  readonly key: string;
  readonly secret: string;
}

type Counts = Record<Taken, number>;

/** Answers the exit code. Nothing is sent where the file has a problem, or there is nowhere to send it. */
export const importCases = async (file: string, to: ReportTo | undefined, { out, error }: Terminal): Promise<number> => {
  const read = await readCases(file);
  if ('problems' in read) {
    for (const problem of read.problems) error(lineOf(problem));
    out(`${file}: ${counted(read.problems.length, 'problem')}, so nothing was imported.`);
    return 1;
  }
  const { cases } = read;
  const size = `${counted(cases.length, 'case')}, ${counted(cases.flatMap(({ events }) => events).length, 'event')}`;
  if (!to) {
    out(`${file}: ${size}, 0 problems.`);
    return 0;
  }

  const widest = Math.max('case'.length, ...cases.map(({ reference }) => reference.length));
  const row = (first: string, cells: readonly (number | string)[]) => [first.padEnd(widest), ...cells.map((cell) => String(cell).padStart(9))].join(' ');
  out(row('case', takings));
  const sum: Counts = { stored: 0, duplicate: 0, late: 0, unmapped: 0 };
  let refused = 0;
  for (const each of cases) {
    const said = await report(each, to);
    if ('stops' in said) {
      error(`${said.stops} Mend that and run it again: what was taken already is not taken twice.`);
      return 1;
    }
    if ('refused' in said) {
      refused += 1;
      error(`${each.reference}: ${said.refused}`);
    } else {
      for (const taking of takings) sum[taking] += said.counts[taking];
      out(
        row(
          each.reference,
          takings.map((taking) => said.counts[taking]),
        ),
      );
    }
  }
  out(
    row(
      'all',
      takings.map((taking) => sum[taking]),
    ),
  );
  out(`${size}${refused > 0 ? `, ${counted(refused, 'case')} refused` : ''}.`);
  return refused > 0 ? 1 : 0;
};

/** What one request may carry. */
const most = { events: 500, bytes: 900_000 };

/** Of this case, or of all that is still to come. */
type Stopped = { readonly refused: string } | { readonly stops: string };

/** All of one case. What comes after a refusal would not fit without it. */
const report = async ({ reference, events }: CaseFileEntry, to: ReportTo): Promise<{ readonly counts: Counts } | Stopped> => {
  const counts: Counts = { stored: 0, duplicate: 0, late: 0, unmapped: 0 };
  for (const part of partsOf(events)) {
    const said = await post(reference, JSON.stringify({ reference, events: part }), to);
    if (!('results' in said)) return said;
    for (const { outcome } of said.results) counts[outcome] += 1;
  }
  return { counts };
};

const partsOf = (events: readonly ReportedEvent[]): readonly (readonly ReportedEvent[])[] => {
  const parts: ReportedEvent[][] = [];
  let bytes = 0;
  for (const event of events) {
    const size = Buffer.byteLength(JSON.stringify(event)) + 1;
    const last = parts.at(-1);
    if (last && last.length < most.events && bytes + size <= most.bytes) last.push(event);
    else parts.push([event]);
    bytes = last === parts.at(-1) ? bytes + size : size;
  }
  return parts;
};

const post = async (reference: string, body: string, to: ReportTo): Promise<{ readonly results: readonly { readonly outcome: Taken }[] } | Stopped> => {
  const { url, key, secret } = to;
  const seconds = Math.floor(Date.now() / 1000);
  const v1 = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'lotse-key': key, 'lotse-signature': `t=${seconds},v1=${v1}` };
  const response = await fetch(`${url.replace(/\/+$/, '')}${apiPath}cases/${encodeURIComponent(reference)}/events`, { method: 'POST', headers, body }).catch(
    (cause: unknown) => String(cause),
  );
  if (typeof response === 'string') return { stops: `${url} does not answer: ${response}.` };
  const json: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    const said = reportAnswer.safeParse(json);
    return said.success ? said.data : { stops: `The answer of ${url} is not understood. Are server and cli of the same version?` };
  }
  const { code, message, field, retryAfterMs } = answers.error.safeParse(json).data?.error ?? { code: '', message: `HTTP ${response.status}` };
  if (code === 'rate-limited') {
    await setTimeout(retryAfterMs ?? 1_000);
    return post(reference, body, to);
  }
  if (code === 'unauthorized') return { stops: `${url} does not take what "${key}" signs: ${message}` };
  if (code !== 'invalid' && code !== 'conflict') return { stops: `${url} takes no reports at present: ${message}` };
  return { refused: field === undefined ? message : `${field}: ${message}` };
};
