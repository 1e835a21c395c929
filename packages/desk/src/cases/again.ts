import { useEffect, useRef } from 'preact/hooks';
import type { Shift } from '../desk.ts';
import type { OpenConversation } from '../open-conversation.ts';

/** What the customer sends meanwhile, and what is told of cases, is read anew. */
export const useAgain = (shift: Shift, open: OpenConversation | undefined, concerns: (reference: string) => boolean, again: () => void): void => {
  const now = open?.about.value;
  const heard = shift.heardCases.value;
  const read = useRef({ now, heard });
  useEffect(() => {
    if (read.current.now !== now || (read.current.heard !== heard && heard.some(concerns))) again();
    read.current = { now, heard };
  }, [now, heard]);
};
/** While something waits for the customer, each of his messages may be what it waits for. */
export const headWhile = (waits: boolean | undefined, open: OpenConversation | undefined): number => (waits && open ? open.state.value.head : 0);
