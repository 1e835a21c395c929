/**
 * The promises of the contract as sentences that can be tried on any adapter, under any test runner:
 * `for (const sentence of sentences) test(sentence.says, ({ signal }) => sentence.holds(adapter, harness, signal))`.
 */
import type { BackendAdapter } from './adapter.ts';
import { articleSentences } from './conformance/articles.ts';
import { caseSentences } from './conformance/cases.ts';
import { channelSentences } from './conformance/channels.ts';
import { outageSentences } from './conformance/outages.ts';
import { identitySentences } from './conformance/identity.ts';
import { mailSentences } from './conformance/mails.ts';
import { flowSentences } from './conformance/flows.ts';
import { fileSentences } from './conformance/files.ts';
import { readSentences } from './conformance/reading.ts';
import { sendSentences } from './conformance/sending.ts';
import { NotRun, type Harness, type Sentence } from './conformance/sentence.ts';
import { sessionSentences } from './conformance/session.ts';
import { startSentences } from './conformance/starting.ts';
import { requestSentences, type WireSentence } from './conformance/wire-requests.ts';
import { socketSentences } from './conformance/wire-sockets.ts';
import { waySentences } from './conformance/ways.ts';
import { Wire } from './conformance/wire-talk.ts';

export { Broken, NotRun, type Harness, type Sentence } from './conformance/sentence.ts';
export type { WireSentence } from './conformance/wire-requests.ts';

export const sentences: readonly Sentence[] = [
  ...sessionSentences,
  ...identitySentences,
  ...channelSentences,
  ...waySentences,
  ...articleSentences,
  ...outageSentences,
  ...startSentences,
  ...sendSentences,
  ...readSentences,
  ...mailSentences,
  ...fileSentences,
  ...flowSentences,
  ...caseSentences,
];

/** What docs/protocol.md promises beside that: what no adapter would ever say can only be tried on the wire. */
export const wireSentences: readonly WireSentence[] = [...requestSentences, ...socketSentences];

export interface Finding {
  readonly id: string;
  readonly service: Sentence['service'] | WireSentence['service'];
  readonly says: string;
  readonly result: 'holds' | 'broken' | 'not run';
  /** What was found instead, or why it was not run. */
  readonly why?: string | undefined;
}

export interface WireConformanceOptions {
  /** Ids of the sentences to be tried; all by default. */
  readonly only?: readonly string[] | undefined;
  /** Milliseconds after which a sentence counts as broken; 30,000 by default. */
  readonly patience?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears each finding as soon as it is there. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

export interface ConformanceOptions extends WireConformanceOptions {
  readonly harness?: Harness | undefined;
}

/** Tries the sentences on an adapter, one after the other. A sentence that cannot be tried is `not run`, never passed. */
export const runConformance = async (adapter: BackendAdapter, { harness = {}, ...options }: ConformanceOptions = {}): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const sentence of sentences.filter(isWanted(options)))
    findings.push(await tried(sentence, (signal) => sentence.holds(adapter, harness, signal), options));
  return findings;
};

/** Tries the sentences of the wire on the server at `url`, side by side: each is a visitor of his own. */
export const runWireConformance = (url: string, options: WireConformanceOptions = {}): Promise<readonly Finding[]> =>
  Promise.all(wireSentences.filter(isWanted(options)).map((sentence) => tried(sentence, (signal) => sentence.holds(new Wire(url, signal), signal), options)));

const isWanted =
  ({ only }: WireConformanceOptions) =>
  ({ id }: { readonly id: string }): boolean =>
    !only || only.includes(id);

const tried = async (
  { id, service, says }: Pick<Sentence | WireSentence, 'id' | 'service' | 'says'>,
  holds: (signal: AbortSignal) => Promise<void>,
  { patience = 30_000, signal: ended, onFinding }: WireConformanceOptions,
): Promise<Finding> => {
  // The session of a sentence ends with it.
  const end = new AbortController();
  const signal = AbortSignal.any([AbortSignal.timeout(patience), end.signal, ...(ended ? [ended] : [])]);
  const tooLong = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('It took too long.'))));
  tooLong.catch(() => {});
  const finding = await Promise.race([holds(signal), tooLong]).then(
    (): Finding => ({ id, service, says, result: 'holds' }),
    (thrown: unknown): Finding => {
      const why =
        thrown instanceof Error ? `${thrown.name === 'Broken' || thrown.name === 'NotRun' ? '' : `${thrown.name}: `}${thrown.message}` : String(thrown);
      return { id, service, says, result: thrown instanceof NotRun ? 'not run' : 'broken', why };
    },
  );
  end.abort();
  onFinding?.(finding);
  return finding;
};
