/** A change of one field, which waits for the network where there is none. */
import type { Channel, FlowDefinition, NonEmpty } from '@lotse/contract';

export const channels: NonEmpty<Channel> = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }];
const text = (de: string) => ({ de });
export const reading: FlowDefinition = {
  id: 'reading',
  version: 1,
  kind: 'report',
  locales: ['de'],
  title: text('Zählerstand melden'),
  audience: 'anyone',
  purpose: text('Um abzurechnen.'),
  retention: 'contract',
  offline: true,
  steps: [{ id: 'reading', title: text('Stand'), fields: [{ id: 'stand', kind: 'number', label: text('Stand'), required: true }] }],
  submit: text('Melden'),
  receipt: text('Gemeldet.'),
  case: 'meter',
  stages: [{ id: 'received', label: text('Eingegangen'), owner: 'us' }],
};
