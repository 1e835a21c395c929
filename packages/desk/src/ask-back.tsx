/** A question to the customer about his case. What is written stays until it has arrived. */
import { useSignal } from '@preact/signals';
import { LotseError } from '@lotse/contract';
import type { DeskCase } from '@lotse/contract/desk-cases';
import { useEffect, useRef } from 'preact/hooks';
import { caseApi } from './cases/case-api.ts';
import { useDesk, type Shift } from './desk.ts';
import { FieldChoice } from './field-choice.tsx';
import { offeredFlows } from './flow-offers.ts';
import { focusOn } from './focus.ts';
import type { OpenConversation } from './open-conversation.ts';
import { useReading } from './reading.ts';

interface AskBackProps {
  readonly shift: Shift;
  readonly open: OpenConversation | undefined;
  readonly about: DeskCase;
  /** Not `done`: there is more in the field. */
  onAsked(now: DeskCase, done: boolean): void;
}

export const AskBack = ({ shift, open, about: { reference, flowId, locale }, onAsked }: AskBackProps) => {
  const { api, place, language } = useDesk();
  const { words } = language.value;
  /** Where the text is kept, beside those of conversations. */
  const kept = `case ${reference}`;
  const text = shift.unsent.of(kept, 'reply');
  const field = useSignal('');
  const fault = useSignal<string | undefined>(undefined);
  const busy = useRef(false);
  /** The same words again are the same question. */
  const attempt = useRef({ words: '', clientId: '' });
  // Without the list there is nothing to point to, and the question can be asked all the same.
  const { value } = useReading(() => offeredFlows(api));
  const flow = value.value?.find(({ id }) => id === flowId);
  useEffect(() => focusOn('ask-text'), []);

  const ask = async () => {
    const written = text.peek();
    const question = { text: written.trim(), ...(field.peek() && { field: field.peek() }) };
    fault.value = question.text ? undefined : words.cases.askMissing;
    if (fault.value !== undefined || busy.current) return focusOn('ask-text');
    const said = JSON.stringify(question);
    if (attempt.current.words !== said) attempt.current = { words: said, clientId: crypto.randomUUID() };
    busy.current = true;
    try {
      const { clientId } = attempt.current;
      const { case: now, conversationId, by } = await caseApi(api, words.locale).ask(reference, { clientId, ...question });
      // What was typed since is still there.
      const done = text.peek() === written;
      if (done) text.value = '';
      // Where it stands in another conversation, that is one press away.
      const elsewhere = conversationId !== open?.id && {
        go: { text: words.cases.toConversation, href: place.hrefOf({ box: 'all', conversation: conversationId }) },
      };
      shift.toasts.show({ text: words.cases.asked[by], ...elsewhere });
      void open?.refresh();
      onAsked(now, done);
      if (done) focusOn('case-title');
    } catch (thrown) {
      fault.value = LotseError.from(thrown).passes ? words.cases.askFailed : words.cases.askRefused;
      focusOn('ask-text');
    } finally {
      busy.current = false;
    }
  };

  return (
    <form
      class="stack ask-back"
      aria-label={words.cases.ask}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <p class="hint">{words.cases.askLead}</p>
      <div class={fault.value ? 'field field-wrong' : 'field'}>
        <label for="ask-text">{words.cases.askField}</label>
        {fault.value && (
          <p id="ask-fault" class="fault" role="alert">
            {fault.value}
          </p>
        )}
        <textarea
          id="ask-text"
          rows={3}
          lang={locale}
          aria-invalid={fault.value ? 'true' : undefined}
          aria-describedby={fault.value ? 'ask-fault' : undefined}
          value={text.value}
          onInput={(event) => shift.unsent.write(kept, 'reply', event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            void ask();
          }}
        />
      </div>
      {flow && <FieldChoice flow={flow} value={field} />}
      <div class="sheet-foot">
        <button type="submit" class="primary">
          {words.cases.askNow}
        </button>
      </div>
    </form>
  );
};
