import '@lotse/elements/define-widget';
import type { Client } from '@lotse/client';
import type { LotseChannels } from '@lotse/elements';
import { channels, closed, holiday, nordlicht, only, silent, unknown, visit } from './nordlicht.states.ts';

/** Every state of the ways to a human, standing alone in a page. */

const standing = (client: Client): LotseChannels => {
  const element = document.createElement('lotse-channels');
  element.client = client;
  const contact = document.createElement('a');
  contact.href = 'https://nordlicht.example/kontakt';
  contact.textContent = 'Kontakt';
  element.append(contact);
  return element;
};

export const open = () => standing(visit());
export const closedHours = () => standing(visit(nordlicht({ channels: channels(closed()) })));
export const onAHoliday = () => standing(visit(nordlicht({ channels: channels(holiday()) })));
export const hoursUnknown = () => standing(visit(nordlicht({ channels: channels(unknown()) })));
export const emailOnly = () => standing(visit(nordlicht({ channels: only('email') })));
/** The backend does not answer: what the page itself names. */
export const unavailable = () => standing(visit(silent));
/** Not even the page names one: its own link. */
export const nothingKnown = () => standing(visit(silent, { fallback: [] }));
