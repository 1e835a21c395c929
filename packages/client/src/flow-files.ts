/** Files that are an answer of a flow: uploaded when they are chosen, and named by their id from then on. */
import { LotseError, whyNot, whyRefused, type Answer, type Field, type FlowFile } from '@lotse/contract';
import { pause, pauseBefore } from './pause.ts';
import type { FlowUpload, FlowWalk } from './state.ts';
import type { Stay } from './stay.ts';

interface Around {
  walk(): FlowWalk | undefined;
  show(change: Partial<FlowWalk>): void;
  answer(field: string, answer: Answer): void;
}

export class FlowFiles {
  readonly #stay: Stay;
  readonly #around: Around;
  readonly #running = new Map<string, AbortController>();

  constructor(stay: Stay, around: Around) {
    this.#stay = stay;
    this.#around = around;
  }

  async add(field: Field | undefined, files: readonly File[]): Promise<void> {
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
    const change = (to: Partial<FlowUpload>) => this.#set(this.#uploads().map((each) => (each.key === key ? { ...each, ...to } : each)));
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const { id, name, type, size } = await this.#stay.ask(({ files }) => {
          if (!files) throw new LotseError('invalid', 'No files are taken here.');
          return files.upload(file, { key, purpose: 'flow', onProgress: (fraction) => change({ fraction }) }, signal);
        });
        if (signal.aborted) return;
        this.#set(this.#uploads().filter((each) => each.key !== key));
        this.#around.answer(field, [...this.#given(field), { id, name, type, size }]);
        return;
      } catch (thrown) {
        const problem = LotseError.from(thrown);
        if (signal.aborted) return;
        if (!problem.passes) return change({ reason: whyRefused(problem) });
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
