import type { Participant } from '@lotse/contract';
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import type { TalkStrings } from '../strings/talk.ts';
import { bot } from './icons.ts';
import { plain } from './plain.ts';

export const nameOf = ({ name, role }: Participant, strings: TalkStrings): string =>
  name ? plain(name) : role === 'bot' ? strings.automaticAnswer : strings.customerService;

/** A machine says so, once. */
export const roleOf = ({ name, role }: Participant, strings: TalkStrings): string =>
  role !== 'bot' ? strings.customerService : name ? strings.automaticAnswer : '';

/** Initials instead of a picture: of people who exist, and no picture that would have to be fetched. */
export const face = ({ name, role }: Participant): TemplateResult =>
  html`<span class="face" aria-hidden="true">${role === 'bot' ? icon(bot) : initials(plain(name ?? ''))}</span>`;

/** Of the first word and of the last one. */
const initials = (name: string): string => {
  const [, first = '', last = ''] = /^\s*(\S)(?:.*\s(\S))?/su.exec(name) ?? [];
  return (first + last).toUpperCase();
};
