/** The door of the attachments chunk. */
import { register } from '../register.ts';
import { LotseAttachments } from './lotse-attachments.ts';
import { LotseFile } from './lotse-file.ts';

export { Tray } from './tray.ts';

/** Registers what shows files, above the composer and in messages. */
export const defineAttachments = (): void => {
  register('lotse-attachments', LotseAttachments);
  register('lotse-file', LotseFile);
};
