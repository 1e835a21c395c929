import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { gapsIn } from '@lotse/contract';
import { settingAnswers, type OfferedReply } from '@lotse/contract/desk-settings';
import { useDesk, type Shift } from './desk.ts';
import { findIn } from './finding.ts';
import { focusOn } from './focus.ts';
import { Modal } from './modal.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { Loading, OurError } from './patterns.tsx';
import { filled, inLanguage, putIn, textsOfReply, type Values } from './replies.ts';

interface Offered {
  readonly replies: readonly OfferedReply[];
  readonly company: string;
  readonly hours?: Readonly<Record<string, string>> | undefined;
}

const composer = (): HTMLTextAreaElement | undefined => {
  const found = document.getElementById('composer-text');
  return found instanceof HTMLTextAreaElement ? found : undefined;
};

/** Finds a canned reply by what is typed; the arrows choose, Enter puts it in where the caret was. */
export const RepliesDialog = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { api, language } = useDesk();
  const { words: all } = language.value;
  const words = { ...all.replies, locale: all.locale };
  const offered = useSignal<Offered | undefined>(undefined);
  const failed = useSignal(false);
  const wanted = useSignal('');
  const chosen = useSignal(0);
  const visitor = open.about.value?.visitor;
  const locale = visitor?.locale ?? words.locale;

  /** Where it was when this opened. */
  const caret = useRef(composer()?.selectionStart ?? Infinity).current;

  const load = () => {
    failed.value = false;
    api.ask(settingAnswers.replies, 'desk/replies').then(
      (answer) => (offered.value = answer),
      () => (failed.value = true),
    );
  };
  useEffect(() => {
    load();
    requestAnimationFrame(() => focusOn('reply-search'));
  }, []);

  const find = useMemo(() => findIn(offered.value?.replies ?? [], textsOfReply), [offered.value]);
  const { items: found } = find(wanted.value);
  const at = Math.min(chosen.value, Math.max(0, found.length - 1));

  /** Back to the composer, with this text at the caret. */
  const leave = (more: string) => {
    const field = composer();
    const kind = shift.view.mode.peek();
    const now = shift.unsent.of(open.id, kind).peek();
    const put = putIn(now, Math.min(caret, now.length), more);
    const begin = put.end - more.length;
    const [gap] = gapsIn(more);
    if (more !== '') shift.unsent.write(open.id, kind, put.text);
    // At once: whoever types on is not a frame behind.
    if (field) field.value = put.text;
    field?.setSelectionRange(gap ? begin + gap.from : put.end, gap ? begin + gap.to : put.end);
    shift.view.sheet.value = undefined;
    requestAnimationFrame(() => composer()?.focus());
  };
  const take = (reply: OfferedReply) => {
    const language = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    const values: Values = {
      ...(visitor?.name !== undefined && { 'customer.name': visitor.name }),
      ...(shift.agent.name !== undefined && { 'agent.name': shift.agent.name }),
      ...(offered.value && { 'company.name': offered.value.company }),
      ...(offered.value?.hours && { hours: inLanguage(offered.value.hours, locale) }),
      today: language.format(new Date()),
    };
    leave(filled(reply, locale, values, words.replyVariables));
    // A count for statistics: whether it arrives or not, the reply stands.
    void api.tell(`desk/replies/${encodeURIComponent(reply.id)}/used`, { conversationId: open.id }).catch(() => undefined);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const step = steps[event.key];
    const reply = found[at];
    if (step !== undefined) chosen.value = Math.max(0, Math.min(found.length - 1, at + step));
    else if (event.key === 'Enter' && reply) take(reply);
    // Whoever meant the slash goes on: "Strom / Gas", "//".
    else if (wanted.value === '' && (event.key === ' ' || event.key === '/')) leave(event.key === ' ' ? '/ ' : '/');
    else return;
    event.preventDefault();
    requestAnimationFrame(() => document.getElementById(`reply-${chosen.value}`)?.scrollIntoView({ block: 'nearest' }));
  };

  return (
    <Modal title={words.repliesTitle} class="sheet" onClose={() => shift.view.sheet.value === 'replies' && leave('')}>
      <div class="stack">
        {failed.value ? <OurError title={words.repliesFailed} onAgain={load} /> : !offered.value ? <Loading text={words.repliesLoading} shape="rows" /> : null}
        <div class="field">
          <label for="reply-search">{words.repliesSearch}</label>
          <input
            id="reply-search"
            type="text"
            role="combobox"
            autocomplete="off"
            aria-expanded={found.length > 0}
            aria-controls="reply-options"
            aria-autocomplete="list"
            aria-activedescendant={found.length > 0 ? `reply-${at}` : undefined}
            value={wanted.value}
            onInput={(event) => {
              wanted.value = event.currentTarget.value.replace(/^\//, '');
              chosen.value = 0;
            }}
            onKeyDown={press}
          />
        </div>
        <p class="hint" role="status">
          {offered.value && words.repliesFound(found.length)}
        </p>
        <ul id="reply-options" class="reply-options" role="listbox" aria-label={words.repliesTitle}>
          {found.map((reply, index) => (
            <li key={`${reply.own} ${reply.id}`} id={`reply-${index}`} role="option" aria-selected={index === at} onClick={() => take(reply)}>
              <strong>{inLanguage(reply.title, words.locale)}</strong> <span class="hint">/{reply.shortcut}</span>
              {reply.own && <span class="hint"> · {words.replyOwn}</span>}
              <p lang={locale}>{inLanguage(reply.text, locale)}</p>
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
};
