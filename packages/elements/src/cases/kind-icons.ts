import type { CaseKind } from '@lotse/contract';
import type { Icon } from '../icons/icon.ts';
import { edit, flag } from '../icons/more-icons.ts';
import { calendar } from './icons.ts';

const parcel: Icon = ['m12 3 8 4.3v9.4L12 21l-8-4.3V7.3L12 3ZM4.3 7.4l7.7 4.2 7.7-4.2M12 11.6V21M8 5.2l8 4.3'];
const router: Icon = [
  'M5 13h14a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2ZM7 16.5h.01M10.5 16.5h.01M17 13V9M13.8 6.3a4.5 4.5 0 0 1 6.4 0',
];
const meter: Icon = ['M6 3.5h12a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2ZM7.5 7.5h9v4h-9zM10.5 7.5v4M13.5 7.5v4M8 16h.01M12 16h4'];
const tool: Icon = ['M14.5 6.5a4.5 4.5 0 0 1 5.8-1.8l-2.6 2.6.3 2 2 .3a4.5 4.5 0 0 1-5.7 3.7L8 19.6a2.1 2.1 0 0 1-3-3l6.4-6.3a4.5 4.5 0 0 1 3.1-3.8Z'];
const move: Icon = ['M3.5 11 11 4.5l7.5 6.5M5.5 9.5V19H10v-4.5h2.5M14 17.5h7M18.3 14.8l2.7 2.7-2.7 2.7', 'mirrored'];
const giveBack: Icon = ['M4.5 9h10a5 5 0 0 1 0 10H8M8.5 5l-4 4 4 4', 'mirrored'];

export const iconOfKind: Readonly<Record<CaseKind, Icon>> = {
  order: parcel,
  change: edit,
  activation: router,
  move,
  meter,
  claim: flag,
  repair: tool,
  return: giveBack,
  refund: giveBack,
  appointment: calendar,
  cancellation: flag,
  withdrawal: giveBack,
};
