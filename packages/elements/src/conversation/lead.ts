import type { MessagePart } from '@lotse/contract';
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { edit, flag } from '../icons/more-icons.ts';
import type { Navigation } from '../navigation.ts';
import type { TalkStrings } from '../strings/talk.ts';

type Lead = Extract<MessagePart, { readonly title: string }>;

/** Where a message leads: to an article, into a flow or to one field of it. Or to a case. */
export const lead = (part: Lead, strings: TalkStrings, navigation: Navigation | undefined): TemplateResult => {
  const title = String(part.title);
  // Without a widget there is nothing it could be shown in.
  if (!navigation) return html`<p class="text">${title}${part.kind === 'case' ? ` (${part.reference})` : ''}</p>`;
  if (part.kind === 'case') {
    const reference = String(part.reference);
    const words = html`<span class="grow"><strong>${title}</strong><small>${reference}</small></span>`;
    return html`<div class="card"><button class="row" type="button" @click=${() => navigation.go({ case: reference })}>${icon(flag)}${words}</button></div>`;
  }
  if (part.kind === 'article')
    return html`<p class="text"><button class="link" type="button" @click=${() => navigation.go({ article: part.articleId })}>${title}</button></p>`;
  const { flowId: flow, field } = part;
  return html`<div class="card">
    <button class="row" type="button" @click=${() => navigation.go({ flow, field: field?.id })}>${icon(edit)}<span class="grow"><strong>${title}</strong><small>${field ? strings.toField(String(field.label)) : strings.toFlow}</small></span></button>
  </div>`;
};
