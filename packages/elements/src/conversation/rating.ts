/** The customer's judgement when a conversation is over. Loaded with the first end of one. */
import type { ConversationView } from '@lotse/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { wayRow, waysFrom } from '../channels/rows.ts';
import type { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { error } from '../icons/more-icons.ts';
import type { TalkStrings } from '../strings/talk.ts';
import { ratingStyles } from './rating.styles.ts';

/** Up to this a person is offered at once, before anything is sent. */
const bad = 2;

type State = 'asks' | 'missing' | 'sending' | 'failed';

/** What he has begun, of which conversation, and those for which he gave no answer: whoever looks at something else finds it as he left it, and is not asked again. */
const begun: { of?: string | undefined; score?: number | undefined; comment: string; readonly declined: Set<string | undefined> } = {
  comment: '',
  declined: new Set(),
};

export class Rating {
  readonly #host: LitElement;
  readonly #lotse: ClientController<TalkStrings>;
  #state: State = 'asks';

  constructor(host: LitElement, lotse: ClientController<TalkStrings>) {
    this.#host = host;
    this.#lotse = lotse;
    if (ratingStyles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(ratingStyles.styleSheet);
  }

  template({ id, rating }: ConversationView, strings: TalkStrings): unknown {
    if (rating) {
      const words = strings.scores[rating.score - 1];
      return words ? html`<p class="caption mark soft" role="status">${strings.rated(rating.score, words)}</p>` : nothing;
    }
    if (!this.#lotse.state?.offers.rating || begun.declined.has(id)) return nothing;
    if (id !== begun.of) {
      Object.assign(begun, { of: id, score: undefined, comment: '' });
      this.#state = 'asks';
    }
    return html`<form class="card rating" novalidate @submit=${this.#send}>
      <fieldset aria-describedby=${this.#state === 'missing' ? 'no-score' : nothing}>
        <legend class="heading">${strings.howWasIt}</legend>
        ${this.#state === 'missing' ? html`<p class="error small" id="no-score">${icon(error)}<span>${strings.chooseScore}</span></p>` : nothing}
        <div class="scores">
          ${strings.scores.map((words, index) => this.#choice(index + 1, words))}
        </div>
        <p class="ends caption soft" aria-hidden="true"><span>${strings.scores[0]}</span><span>${strings.scores[4]}</span></p>
      </fieldset>
      ${begun.score === undefined ? nothing : this.#more(begun.score, strings)}
      ${this.#state === 'failed' ? html`<p class="error small" role="alert">${icon(error)}<span>${strings.ratingNotSent}</span></p>` : nothing}
      <div class="buttons">
        <button class="button low ${begun.score === undefined ? '' : 'solid'}" type="submit">${this.#state === 'failed' ? strings.tryAgain : strings.send}</button>
        <button class="button low quiet" type="button" @click=${this.#decline}>${strings.noAnswer}</button>
      </div>
    </form>`;
  }

  #choice(score: number, words: string): TemplateResult {
    const choose = () => {
      begun.score = score;
      if (this.#state === 'missing') this.#state = 'asks';
      this.#host.requestUpdate();
    };
    return html`<label class="score choice ring"><input class="unseen" type="radio" name="score" .value=${String(score)} .checked=${begun.score === score} @change=${choose} /><span aria-hidden="true">${score}</span><span class="unseen">${score}, ${words}</span></label>`;
  }

  #more(score: number, strings: TalkStrings): TemplateResult {
    const ways = waysFrom(this.#lotse).filter(({ kind }) => kind !== 'chat');
    return html`
      <p class="small">${strings.scores[score - 1]}</p>
      ${
        score <= bad
          ? html`<div class="note warning small" role="status"><p class="grow">${strings.sorryForThat} ${strings.resolvedHint}</p></div>
              <ul class="card" role="list">${ways.slice(0, 2).map((channel) => wayRow(channel, this.#lotse))}</ul>`
          : nothing
      }
      <label class="small strong" for="reason">${strings.mainReason} <span class="soft">${strings.optional}</span></label>
      <textarea class="field" id="reason" rows="2" maxlength="2000" .value=${begun.comment} @input=${this.#write}></textarea>
    `;
  }

  readonly #write = (event: InputEvent): void => {
    begun.comment = (event.target as HTMLTextAreaElement).value;
  };

  readonly #decline = (): void => {
    const { declined, of } = begun;
    declined.add(of);
    this.#host.requestUpdate();
    this.#host.focus();
  };

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.#state === 'sending') return;
    const { of, score, comment: typed } = begun;
    if (score === undefined) {
      await this.#become('missing');
      this.#host.renderRoot.querySelector<HTMLElement>('.scores input')?.focus();
      return;
    }
    const comment = typed.trim();
    await this.#become('sending');
    try {
      await this.#lotse.client?.rateConversation({ score, ...(comment === '' ? {} : { comment }) });
      if (of === begun.of) this.#host.focus();
    } catch {
      if (of === begun.of) await this.#become('failed');
    }
  };

  #become(state: State): Promise<boolean> {
    this.#state = state;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}
