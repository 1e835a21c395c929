/** What helps to answer: files that are uploaded when they are chosen, and what is looked up. Loaded with the first field that needs it. */
import { whyNot, whyRefused, type Answer, type Field, type FlowFile, type Flows as Service } from '@lotse/contract';
import type { KeptFlow } from './flow-tabs.ts';
import { pause, pauseBefore } from './pause.ts';
import { whyFailed } from './why-failed.ts';
import type { FlowUpload, FlowWalk } from './state.ts';
import { offered, type Stay } from './stay.ts';

interface Around {
  walk(): FlowWalk | undefined;
  show(change: Partial<FlowWalk>): void;
  kept(): KeptFlow;
  answer(field: string, answer: Answer): void;
  ask<T>(call: (flows: Service) => Promise<T> | undefined): Promise<T>;
  valueOf(field: Field): Answer | undefined;
  fieldNamed(id: string): Field | undefined;
}

/** How long a lookup may take before the customer goes on without it, in milliseconds. */
const patience = 5_000;

const typedIn = (value: Answer | undefined): string => (typeof value === 'string' ? value : '');

export class Aids {
  readonly #stay: Stay;
  readonly #around: Around;
  readonly #running = new Map<string, AbortController>();

  constructor(stay: Stay, around: Around) {
    this.#stay = stay;
    this.#around = around;
  }

  /** Never in the way: what is not found is typed by hand. */
  async lookUp(id: string): Promise<void> {
    const { walk, show, kept, ask, valueOf, fieldNamed } = this.#around;
    const field = fieldNamed(id);
    const { lookup } = field ?? {};
    const flowId = walk()?.id;
    if (!field || !lookup || flowId === undefined) return;
    const text = typedIn(valueOf(field));
    if (text === '' && field.kind !== 'slot') return;
    const { key } = kept();
    const found = (result: FlowWalk['lookups'][string]) => kept().key === key && show({ lookups: { ...walk()?.lookups, [id]: result } });
    found('asking');
    try {
      const result = await Promise.race([
        ask((flows) => flows.lookup?.({ flowId, field: id, kind: lookup.kind, text, answers: walk()?.run?.effective ?? {} })),
        pause(patience, this.#stay.ended).then(() => undefined),
      ]);
      // He types on, or fills in another: this is the answer to something else.
      if (kept().key !== key || text !== typedIn(valueOf(field))) return;
      found(result ?? 'failed');
      const [only, ...others] = result?.matches ?? [];
      if (only && others.length === 0) for (const name of lookup.fills ?? []) this.#fill(name, only.answers[name]);
    } catch {
      found('failed');
    }
  }

  /** Never over what he has typed. */
  #fill(name: string, found: Answer | undefined): void {
    const field = this.#around.fieldNamed(name);
    if (field && found !== undefined && (this.#around.valueOf(field) ?? '') === '') this.#around.answer(name, found);
  }

  async add(id: string, files: readonly File[]): Promise<void> {
    const field = this.#around.fieldNamed(id);
    const takes = this.#stay.state.offers.files;
    if (field?.kind !== 'file' || !takes) return;
    const types = takes.types.filter((type) => field.accept.some((each) => each === type || (each.endsWith('/*') && type.startsWith(each.slice(0, -1)))));
    const limits = { types, bytes: Math.min(takes.bytes, field.maxBytes ?? Infinity), perMessage: field.max ?? 1 };
    const fresh = files.map((file, index) => {
      const reason = whyNot(file, this.#given(field.id).length + index, limits);
      return { file, upload: { key: crypto.randomUUID(), field: field.id, name: file.name, fraction: 0, reason } satisfies FlowUpload };
    });
    this.#set([...this.#uploads().filter(({ reason }) => !reason), ...fresh.map(({ upload }) => upload)]);
    await Promise.all(fresh.filter(({ upload }) => !upload.reason).map(({ file, upload }) => this.#upload(file, upload)));
  }

  /** By the key of its upload, or by its id. */
  remove(field: string, key: string): void {
    this.#running.get(key)?.abort();
    this.#set(this.#uploads().filter((each) => each.key !== key));
    const given = this.#given(field);
    if (given.some(({ id }) => id === key))
      this.#around.answer(
        field,
        given.filter(({ id }) => id !== key),
      );
  }

  async #upload(file: File, { key, field }: FlowUpload): Promise<void> {
    const control = new AbortController();
    this.#running.set(key, control);
    const signal = AbortSignal.any([this.#stay.ended, control.signal]);
    const into = this.#around.kept().key;
    /** Whether it is still wanted: another flow than the one it was chosen for takes nothing of it. */
    const wanted = (): boolean => {
      if (this.#around.kept().key !== into) control.abort();
      return !signal.aborted;
    };
    const change = (to: Partial<FlowUpload>) => wanted() && this.#set(this.#uploads().map((each) => (each.key === key ? { ...each, ...to } : each)));
    for (let attempt = 0; wanted(); attempt += 1) {
      try {
        const { id, name, type, size } = await this.#stay.ask(({ files }) =>
          offered(files?.upload(file, { key, purpose: 'flow', onProgress: (fraction) => change({ fraction }) }, signal)),
        );
        if (!wanted()) return;
        this.#set(this.#uploads().filter((each) => each.key !== key));
        this.#around.answer(field, [...this.#given(field), { id, name, type, size }]);
        return;
      } catch (thrown) {
        const problem = await whyFailed(thrown, file);
        if (!wanted()) return;
        if (!problem.passes) return void change({ reason: whyRefused(problem) });
        change({ fraction: 0 });
        await pause(pauseBefore(attempt, problem.retryAfterMs), signal);
      }
    }
  }

  #given(field: string): readonly FlowFile[] {
    const given = this.#around.walk()?.answers[field];
    return Array.isArray(given) ? (given as readonly FlowFile[]) : [];
  }
  #uploads(): readonly FlowUpload[] {
    return this.#around.walk()?.uploads ?? [];
  }
  #set(uploads: readonly FlowUpload[]): void {
    this.#around.show({ uploads });
  }
}
