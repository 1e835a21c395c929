/** The sheets of the desk, in a file of their own: fetched when the desk stands, so that they are there before they are asked for. */
import type { Shift } from './desk.ts';
import { FlowDialog } from './flow-dialog.tsx';
import { KeepOutDialog } from './keep-out.tsx';
import type { Deed } from './keys.ts';
import { MacrosDialog } from './macros-dialog.tsx';
import { RepliesDialog } from './replies-dialog.tsx';
import { ResolveDialog } from './resolve.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { SnoozeDialog } from './snooze.tsx';
import { TransferDialog } from './transfer.tsx';

export const SheetOf = ({ shift, runs }: { readonly shift: Shift; readonly runs: Readonly<Record<Deed, () => void>> }) => {
  const sheet = shift.view.sheet.value;
  const open = shift.open.value;
  if (sheet === 'shortcuts') return <Shortcuts shift={shift} runs={runs} />;
  if (sheet === 'macros') return <MacrosDialog shift={shift} />;
  if (!open) return null;
  switch (sheet) {
    case 'resolve':
      return <ResolveDialog shift={shift} open={open} />;
    case 'transfer':
      return <TransferDialog shift={shift} open={open} />;
    case 'snooze':
      return <SnoozeDialog shift={shift} open={open} />;
    case 'replies':
      return <RepliesDialog shift={shift} open={open} />;
    case 'flow':
      return <FlowDialog shift={shift} open={open} />;
    case 'keep-out':
      return <KeepOutDialog shift={shift} open={open} />;
    default:
      return null;
  }
};
