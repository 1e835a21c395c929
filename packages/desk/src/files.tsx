/** Files on the desk: those in messages, and those that go along with an answer. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isDrawn, limits, usualFiles, type FileRef } from '@lotse/contract';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { AttachIcon, CloseIcon, DownloadIcon, ErrorIcon, FileIcon } from './icons.tsx';
import type { OpenConversation } from './open-conversation.ts';
import type { Outgoing } from './outbox.ts';
import type { Upload } from './uploads.ts';

interface FilePartProps {
  readonly file: FileRef;
  readonly seq: number;
  readonly open: OpenConversation;
}

/** A picture that can be seen, or a row with what it is; a press saves it under an address that is fresh then. */
export const FilePart = ({ file, seq, open }: FilePartProps) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const [href, setHref] = useState(() => api.addressOf(file));
  const [failures, setFailures] = useState(0);
  const [wrong, setWrong] = useState<string | undefined>(undefined);

  const renew = async (): Promise<string | undefined> => {
    const fresh = await api.file(open.id, seq, file.id);
    const address = fresh && api.addressOf(fresh);
    if (address !== undefined) setHref(address);
    return address;
  };
  // Most often its address is too old.
  const notDrawn = () => {
    setFailures(failures + 1);
    if (failures === 0) void renew().catch(() => setFailures(2));
  };
  const save = async (event: MouseEvent) => {
    event.preventDefault();
    setWrong(undefined);
    try {
      const address = await renew();
      if (address === undefined) return setWrong(words.fileGone);
      const link = Object.assign(document.createElement('a'), { href: address, download: file.name });
      link.click();
    } catch {
      setWrong(words.fileFailed);
    }
  };
  const drawn = isDrawn(file.type) && href !== undefined && failures < 2;
  return (
    <>
      <a
        class={drawn ? 'picture' : 'file-row'}
        href={href ?? '#'}
        download={file.name}
        aria-label={drawn ? words.saveFile(file.name) : undefined}
        onClick={(event) => void save(event)}
      >
        {drawn ? <img src={href} alt={file.name} loading="lazy" onError={notDrawn} /> : <Row name={file.name} type={file.type} size={file.size} />}
      </a>
      {wrong !== undefined && (
        <p class="missing" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
};

const Row = ({ name, type, size }: { readonly name: string; readonly type: string; readonly size: number }) => {
  const { words } = useDesk().language.value;
  return (
    <>
      <FileIcon />
      <span class="file-about">
        <b dir="auto">{name}</b>
        <small>{`${kindOf(type, words.textFile)}, ${words.fileSize(size)}`}</small>
      </span>
      <DownloadIcon />
    </>
  );
};

const kindOf = (type: string, text: string): string => (type === 'text/plain' ? text : (type.split('/')[1] ?? '').replace('jpeg', 'jpg').toUpperCase());

/** Those of an answer that is on its way. */
export const OutgoingFiles = ({ entry: { files = [] } }: { readonly entry: Outgoing }) => (
  <>
    {files.map((file) => (
      <span key={file.id} class="file-row">
        <Row name={file.name} type={file.type} size={file.size} />
      </span>
    ))}
  </>
);

interface TrayProps {
  readonly shift: Shift;
  readonly conversationId: string;
}

/** What is to go along with the answer. */
export const Tray = ({ shift, conversationId }: TrayProps) => {
  const { words } = useDesk().language.value;
  const files = shift.uploads.files.value.filter((each) => each.conversationId === conversationId);
  if (files.length === 0) return null;
  return (
    <ul class="tray" aria-label={words.attachments}>
      {files.map((each) => (
        <TrayFile key={each.key} one={each} shift={shift} />
      ))}
    </ul>
  );
};

const TrayFile = ({ one: { key, name, type, size, file, state, reason }, shift }: { readonly one: Upload; readonly shift: Shift }) => {
  const { words } = useDesk().language.value;
  const picture = useMemo(() => (file && isDrawn(type) && reason !== 'type' ? URL.createObjectURL(file) : undefined), [file]);
  useEffect(() => () => (picture === undefined ? undefined : URL.revokeObjectURL(picture)), [picture]);
  const remove = () => {
    shift.uploads.remove(key);
    focusOn('composer-text');
  };
  return (
    <li class={state === 'failed' ? 'tray-failed' : ''}>
      {picture === undefined ? <FileIcon /> : <img src={picture} alt="" />}
      <span class="file-about">
        <b dir="auto">{name}</b>
        <small role="status">
          {reason ? (
            <>
              <ErrorIcon size={14} /> {words.whyNotAttached[reason](words.fileSize(limits.fileBytes), limits.filesPerMessage)}
            </>
          ) : state === 'ready' ? (
            words.fileReady(words.fileSize(size))
          ) : (
            words.fileUploading
          )}
        </small>
      </span>
      {reason === 'other' && (
        <button type="button" class="link" onClick={() => shift.uploads.retry(key)}>
          {words.tryAgain}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={words.removeFile(name)} onClick={remove}>
        <CloseIcon size={18} />
      </button>
    </li>
  );
};

/** Opens the chooser. */
export const AttachButton = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const { words } = useDesk().language.value;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={usualFiles.types.join()}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <button type="button" class="icon-button attach" aria-label={words.attachFile} onClick={() => chooser.current?.click()}>
        <AttachIcon size={20} />
      </button>
    </>
  );
};

/** Files that are pasted into, or dropped on, what carries these handlers. Words that come with their picture are meant as words. */
export const takingFiles = (onFiles: (files: readonly File[]) => void, onHover: (over: boolean) => void) => ({
  onPaste(event: ClipboardEvent) {
    const { files, types } = event.clipboardData ?? new DataTransfer();
    if (files.length === 0 || types.includes('text/plain')) return;
    event.preventDefault();
    onFiles([...files]);
  },
  onDragOver(event: DragEvent) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onHover(true);
  },
  onDragLeave(event: DragEvent) {
    const { currentTarget, relatedTarget } = event;
    if (!(currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onHover(false);
  },
  onDrop(event: DragEvent) {
    onHover(false);
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  },
});
