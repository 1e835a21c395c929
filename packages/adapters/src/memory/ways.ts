import {
  isMailAddress,
  LotseError,
  phoneNumberOf,
  type Callback,
  type Channel,
  type Channels,
  type HandoffContext,
  type NonEmpty,
  type Participant,
  type Receipt,
} from '@lotse/contract';

export interface MemoryWays {
  readonly channels: NonEmpty<Channel>;
  readonly clock: () => Date;
  /** Throws while the backend cannot be reached. */
  reach(): void;
  /** Begins a conversation; its id, where there are conversations. */
  begin(visitor: Participant, key: string, context: HandoffContext, text: string | undefined): string | undefined;
  /** Ends it. */
  end(visitor: Participant, conversationId: string): void;
}

/** Each slot has room for one call. */
export const memoryWays = ({ channels, clock, reach, begin, end }: MemoryWays): ((visitor: Participant) => Channels) => {
  const calls: (Callback & { readonly key: string; readonly visitorId: string; readonly receipt: Receipt })[] = [];
  const messages: { readonly key: string; readonly visitorId: string; readonly receipt: Receipt }[] = [];
  const booksCalls = channels.find(({ kind, href }) => kind === 'callback' && href === undefined);
  const takesMessages = channels.some(({ kind, href }) => kind === 'message' && href === undefined);

  const isFree = (id: string) => !calls.some(({ slot, state }) => state === 'booked' && slot?.id === id);
  const slotNamed = (id: string | undefined) => {
    const slot = booksCalls?.slots?.find((each) => each.id === id);
    if (booksCalls?.slots && (!slot || !isFree(slot.id))) throw new LotseError('conflict', 'This time is taken.', { field: 'slot' });
    return slot;
  };
  const receipt = (): Receipt => ({ reference: `R-${calls.length + messages.length + 1}`, receivedAt: clock().toISOString() });

  return (visitor) => {
    const mine = (reference: string): number => {
      reach();
      const index = calls.findIndex((call) => call.reference === reference && call.visitorId === visitor.id);
      if (index < 0) throw new LotseError('not-found', `There is no call ${reference}.`);
      return index;
    };
    const change = (index: number, to: Partial<Callback>): Callback => {
      const before = calls[index];
      if (!before) throw new LotseError('not-found', 'There is no such call.');
      const { key: _, visitorId: __, receipt: ___, ...callback } = (calls[index] = { ...before, ...to });
      return callback;
    };
    return {
      async list() {
        reach();
        const [first, ...rest] = channels;
        const now = (channel: Channel): Channel =>
          channel === booksCalls && channel.slots ? { ...channel, slots: channel.slots.filter(({ id }) => isFree(id)) } : channel;
        return [now(first), ...rest.map(now)];
      },
      ...(booksCalls &&
        ({
          async requestCallback({ key, phone, slot: id, text, context }) {
            reach();
            const before = calls.find((call) => call.key === key && call.visitorId === visitor.id);
            if (before) return before.receipt;
            const number = phoneNumberOf(phone);
            if (number === undefined) throw new LotseError('invalid', 'This number cannot be dialled.', { field: 'phone' });
            const slot = slotNamed(id);
            const given = receipt();
            const conversationId = begin(visitor, key, context, text);
            calls.push({ key, visitorId: visitor.id, receipt: given, reference: given.reference, phone: number, slot, state: 'booked', conversationId });
            return given;
          },
          async callbacks() {
            reach();
            return calls.flatMap((call, index) => (call.visitorId === visitor.id ? [change(index, {})] : []));
          },
          async moveCallback(reference, { slot }) {
            const index = mine(reference);
            return calls[index]?.slot?.id === slot ? change(index, {}) : change(index, { slot: slotNamed(slot) });
          },
          async cancelCallback(reference) {
            const { conversationId } = change(mine(reference), { state: 'cancelled' });
            if (conversationId !== undefined) end(visitor, conversationId);
          },
        } satisfies Partial<Channels>)),
      ...(takesMessages &&
        ({
          async leaveMessage({ key, text, email, context }) {
            reach();
            const before = messages.find((message) => message.key === key && message.visitorId === visitor.id);
            if (before) return before.receipt;
            if (email !== undefined && !isMailAddress(email)) throw new LotseError('invalid', 'No mail would arrive there.', { field: 'email' });
            const given = receipt();
            begin(visitor, key, context, text);
            messages.push({ key, visitorId: visitor.id, receipt: given });
            return given;
          },
        } satisfies Partial<Channels>)),
    };
  };
};
