import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Attached } from './attached.tsx';
import { useDesk, type Shift } from './desk.ts';
import { AttachButton, takingFiles, Tray } from './files.tsx';
import { focusOn } from './focus.ts';
import { BookIcon, FormIcon } from './icons.tsx';
import { keys, type Deed } from './keys.ts';
import type { OpenConversation } from './open-conversation.ts';
import type { Kind } from './outbox.ts';
import { movesToGap, opensReplies } from './replies.ts';
import { send } from './sending.ts';

interface ComposerProps {
  readonly shift: Shift;
  readonly open: OpenConversation;
  readonly name: string;
  /** Nobody has it yet: the first answer takes it. */
  readonly takes: boolean;
  readonly runs: Readonly<Record<Deed, () => void>>;
}

const kinds: readonly Kind[] = ['reply', 'note'];
/** The customer is told at most this often that somebody writes. */
const typingEveryMs = 3000;
const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Where an answer or a note is written. What is written stays until it is sent. */
export const Composer = ({ shift, open, name, takes, runs }: ComposerProps) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const { unsent, view, uploads } = shift;
  const { missing } = view;
  const dropping = useSignal(false);
  const told = useRef(0);
  /** The head when a key was pressed last: what a colleague says after it is news to who sends. */
  const seen = useRef<number | undefined>(undefined);
  const kind = view.mode.value;
  const text = unsent.of(open.id, kind).value;
  const isNote = kind === 'note';

  const write = (value: string) => {
    missing.value = undefined;
    seen.current = open.state.peek().head;
    unsent.write(open.id, kind, value);
    if (isNote || !value || Date.now() - told.current < typingEveryMs) return;
    told.current = Date.now();
    void api.typing(open.id).catch(() => undefined);
  };
  const attach = (chosen: readonly File[]) => {
    missing.value = isNote ? words.noFilesInNotes : undefined;
    if (!isNote) uploads.add(open.id, chosen);
  };
  const submit = (): boolean => {
    focusOn('composer-text');
    if (!send(shift, open, words, seen.current)) return false;
    told.current = 0;
    seen.current = undefined;
    return true;
  };
  const choose = (next: Kind) => {
    missing.value = undefined;
    view.mode.value = next;
  };
  const moveTab = (event: KeyboardEvent) => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const next = event.key === 'Home' ? 'reply' : event.key === 'End' ? 'note' : isNote ? 'reply' : 'note';
    choose(next);
    focusOn(`tab-${next}`);
  };

  return (
    <form
      class={isNote ? 'composer composer-note' : 'composer'}
      aria-label={words.writeLabel}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="tabs" role="tablist" aria-label={words.writeLabel} onKeyDown={moveTab}>
        {kinds.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            class="tab"
            role="tab"
            aria-selected={kind === each}
            aria-controls="composer-box"
            tabIndex={kind === each ? 0 : -1}
            onClick={() => choose(each)}
          >
            {words[each]}
          </button>
        ))}
      </div>
      <div
        id="composer-box"
        {...takingFiles(attach, (over) => (dropping.value = over && !isNote))}
        class={dropping.value ? 'composer-box dropping' : 'composer-box'}
        role="tabpanel"
        aria-labelledby={`tab-${kind}`}
      >
        <textarea
          id="composer-text"
          rows={2}
          aria-label={isNote ? words.noteField : words.replyField(name)}
          aria-describedby={missing.value ? 'composer-missing' : undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          placeholder={isNote ? words.notePlaceholder : takes ? words.replyTakes : words.replyPlaceholder}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            const sends = event.key === 'Enter' && !event.isComposing && (event.ctrlKey || event.metaKey);
            if (opensReplies(event)) runs.replies();
            else if (sends && submit() && event.shiftKey && !isNote) runs.resolve();
            else if (!sends && !movesToGap(event)) return;
            event.preventDefault();
          }}
        />
        {!isNote && <Attached shift={shift} conversationId={open.id} />}
        {!isNote && <Tray shift={shift} conversationId={open.id} />}
        {dropping.value && <p class="drop-here">{words.dropHere}</p>}
        <div class="composer-foot">
          {!isNote && <AttachButton onFiles={attach} />}
          <button type="button" class="icon-button composer-tool" aria-label={words.deeds.article} aria-keyshortcuts={keys.article} onClick={runs.article}>
            <BookIcon size={20} />
          </button>
          {!isNote && (
            <button type="button" class="icon-button composer-tool" aria-label={words.deeds.flow} aria-keyshortcuts={keys.flow} onClick={runs.flow}>
              <FormIcon size={20} />
            </button>
          )}
          <p id="composer-missing" class="missing" role="status">
            {missing.value}
          </p>
          <span class="key-hints" aria-hidden="true">
            <kbd>{isMac ? '⌘' : words.control}</kbd>
            <kbd>↵</kbd>
          </span>
          <button type="submit" class="primary">
            {isNote ? words.saveNote : words.send}
          </button>
        </div>
      </div>
    </form>
  );
};
