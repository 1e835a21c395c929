/**
 * The promises of the contract as sentences that can be tried on any adapter, under any test runner:
 * `for (const sentence of sentences) test(sentence.says, ({ signal }) => sentence.holds(adapter, harness, signal))`.
 */
import type { BackendAdapter } from './adapter.ts';
import { articleSentences } from './conformance/articles.ts';
import { channelSentences } from './conformance/channels.ts';
import { readSentences } from './conformance/reading.ts';
import { sendSentences } from './conformance/sending.ts';
import { NotRun, type Harness, type Sentence } from './conformance/sentence.ts';
import { sessionSentences } from './conformance/session.ts';
import { startSentences } from './conformance/starting.ts';

export { Broken, NotRun, type Harness, type Sentence } from './conformance/sentence.ts';

export const sentences: readonly Sentence[] = [
  ...sessionSentences,
  ...channelSentences,
  ...articleSentences,
  ...startSentences,
  ...sendSentences,
  ...readSentences,
];

export interface Finding {
  readonly id: string;
  readonly service: Sentence['service'];
  readonly says: string;
  readonly result: 'holds' | 'broken' | 'not run';
  /** What was found instead, or why it was not run. */
  readonly why?: string | undefined;
}

export interface ConformanceOptions {
  readonly harness?: Harness | undefined;
  /** Ids of the sentences to be tried; all by default. */
  readonly only?: readonly string[] | undefined;
  /** Milliseconds after which a sentence counts as broken; 30,000 by default. */
  readonly patience?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears each finding as soon as it is there. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

/** Tries the sentences on an adapter, one after the other. A sentence that cannot be tried is `not run`, never passed. */
export const runConformance = async (adapter: BackendAdapter, options: ConformanceOptions = {}): Promise<readonly Finding[]> => {
  const { harness = {}, only, patience = 30_000, signal, onFinding } = options;
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    if (only && !only.includes(sentence.id)) continue;
    const finding = await tried(sentence, adapter, harness, AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]));
    findings.push(finding);
    onFinding?.(finding);
  }
  return findings;
};

const tried = async ({ id, service, says, holds }: Sentence, adapter: BackendAdapter, harness: Harness, limit: AbortSignal): Promise<Finding> => {
  // The session of a sentence ends with it.
  const end = new AbortController();
  const signal = AbortSignal.any([limit, end.signal]);
  const tooLong = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('It took too long.'))));
  tooLong.catch(() => {});
  try {
    await Promise.race([holds(adapter, harness, signal), tooLong]);
    return { id, service, says, result: 'holds' };
  } catch (thrown) {
    const why = thrown instanceof Error ? `${thrown.name === 'Broken' || thrown.name === 'NotRun' ? '' : `${thrown.name}: `}${thrown.message}` : String(thrown);
    return { id, service, says, result: thrown instanceof NotRun ? 'not run' : 'broken', why };
  } finally {
    end.abort();
  }
};
