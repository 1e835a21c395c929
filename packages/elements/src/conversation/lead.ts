import type { MessagePart } from '@lotse/contract';
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { edit } from '../icons/more-icons.ts';
import type { Navigation } from '../navigation.ts';
import type { TalkStrings } from '../strings/talk.ts';

type Lead = Extract<MessagePart, { readonly title: string }>;

/** Where a message leads: to an article, into a flow or to one field of it. Of a case it says which one is meant. */
export const lead = (part: Lead, strings: TalkStrings, navigation: Navigation | undefined): TemplateResult => {
  const title = String(part.title);
  if (part.kind === 'case') return html`<p class="text">${title} (${String(part.reference)})</p>`;
  if (part.kind === 'article')
    return html`<p class="text"><button class="link" type="button" @click=${() => navigation?.go({ article: part.articleId })}>${title}</button></p>`;
  const { flowId: flow, field } = part;
  return html`<div class="card">
    <button class="row" type="button" @click=${() => navigation?.go({ flow, field: field?.id })}>${icon(edit)}<span class="grow"><strong>${title}</strong><small>${field ? strings.toField(String(field.label)) : strings.toFlow}</small></span></button>
  </div>`;
};
