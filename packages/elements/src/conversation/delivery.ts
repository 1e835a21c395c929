import type { MessageLine } from '@lotse/client';
import type { TemplateResult } from 'lit';
import { icon, type Icon } from '../icons/icon.ts';
import { check, error } from '../icons/more-icons.ts';

const twice = 'm2 12.5 4.5 4.5L15 8M11.5 16l1 1L22 7.5';
const drawings: Readonly<Record<MessageLine['state'], Icon>> = {
  sending: ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM12 8v4M12 12l2.5 1.5', 'dashed'],
  sent: check,
  delivered: [twice],
  read: [twice, 'bold'],
  failed: error,
};

/** How far a message has come, beside the words that say it. */
export const deliveryIcon = (state: MessageLine['state']): TemplateResult => icon(drawings[state]);
