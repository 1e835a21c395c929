import { useDesk } from '../desk.ts';
import type { Toast } from '../toast.tsx';
import { useSettings } from './settings-context.ts';

export interface Deed {
  readonly do: () => Promise<unknown>;
  /** Absent where the screen itself shows that it is done. */
  readonly said?: string;
  /** Takes it back. */
  readonly back?: Deed;
}

/** What is done by one press, at once: it is said, with the way back; what fails is said too. */
export const useDeeds = (): ((deed: Deed) => void) => {
  const { shift } = useDesk();
  const { words } = useSettings();
  const tell = (toast: Toast) => shift.peek()?.toasts.show(toast);
  const run = async ({ do: act, said, back }: Deed): Promise<void> => {
    try {
      await act();
      if (said !== undefined) tell({ text: said, undo: back && (() => void run(back)) });
    } catch {
      tell({ text: words.deedFailed, failed: true });
    }
  };
  return (deed) => void run(deed);
};
