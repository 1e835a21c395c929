import {
  judgedType,
  LotseError,
  mapEach,
  plainName,
  usualFiles,
  type FileLimits,
  type FileRef,
  type Files,
  type MessagePart,
  type NonEmpty,
  type OutgoingPart,
} from '@lotse/contract';

interface Kept {
  readonly owner: string;
  readonly key: string;
  readonly file: FileRef;
  /** The message it went with. */
  sentAs: string | undefined;
}

/** The files of a backend in memory; `href` is a blob address of this page. */
export class MemoryFiles {
  readonly #kept: Kept[] = [];
  readonly takes: FileLimits;
  readonly #reach: () => void;

  constructor(takes: FileLimits = usualFiles, reach: () => void = () => {}) {
    this.takes = takes;
    this.#reach = reach;
  }

  serviceFor(owner: string): Files {
    return {
      takes: this.takes,
      upload: async (file, { key, onProgress }, signal) => {
        this.#reach();
        const bytes = new Uint8Array(await file.arrayBuffer());
        if (signal.aborted) throw new LotseError('unavailable', 'The upload was stopped.');
        this.#reach();
        const known = this.#kept.find((each) => each.owner === owner && each.key === key);
        if (known) return known.file;
        const type = judgedType(bytes, file, this.takes);
        onProgress?.(0.5);
        const href = URL.createObjectURL(new Blob([bytes], { type }));
        const ref = { id: crypto.randomUUID(), name: plainName(file.name, type), type, size: bytes.length, href };
        this.#kept.push({ owner, key, file: ref, sentAs: undefined });
        onProgress?.(1);
        return ref;
      },
    };
  }

  /** The parts as they are stored; from now on their files belong to this message. Refuses what is not there for this owner to send. */
  filled(given: NonEmpty<OutgoingPart>, owner: string, clientId: string): NonEmpty<MessagePart> {
    const parts = mapEach(given, (part): MessagePart => {
      if (part.kind !== 'file') return part;
      const known = this.#kept.find(({ file }) => file.id === part.file.id);
      if (known?.owner !== owner || (known.sentAs !== undefined && known.sentAs !== clientId))
        throw new LotseError('invalid', 'There is no such file to be sent.');
      return { kind: 'file', file: known.file };
    });
    for (const part of parts) {
      const known = part.kind === 'file' && this.#kept.find(({ file }) => file.id === part.file.id);
      if (known) known.sentAs = clientId;
    }
    return parts;
  }
}
