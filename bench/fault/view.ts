import type { Client, ClientState } from '@lotse/client';

/** What a tab shows. */
export interface View {
  readonly tab: string;
  readonly conversationId: string | undefined;
  readonly phase: string;
  /** `memory`: the device took nothing, and the round would prove nothing. */
  readonly storage: string;
  readonly waiting: number;
  readonly failed: number;
  /** The `seq` of the last message. */
  readonly last: number;
  /** Stored messages as they are shown, where they were asked for. */
  readonly lines: readonly (readonly [seq: number, clientId: string, text: string])[];
}

/** A long conversation is shown from its end: goes back to its beginning, as somebody does who scrolls up, as far as the network lets him. */
export const readBack = async (client: Client): Promise<void> => {
  do await client.readEarlier();
  while (client.state.conversation?.earlier === 'there');
};

/** What a tab of this name shows; with `whole` its lines too. */
export const viewOf = (name: string, { conversation, storage }: ClientState, whole: boolean): View => {
  const messages = (conversation?.lines ?? []).filter((line) => line.kind === 'message');
  const stored = messages.filter(({ seq }) => seq !== undefined);
  return {
    tab: name,
    conversationId: conversation?.id,
    phase: conversation?.phase ?? 'none',
    storage,
    waiting: messages.length - stored.length,
    failed: messages.filter(({ state }) => state === 'failed').length,
    last: stored.at(-1)?.seq ?? 0,
    lines: whole ? stored.map(({ seq, clientId, parts }) => [seq ?? 0, clientId, parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')]) : [],
  };
};
