/** The door of the chunk for mails: loaded when somebody asks for one. */
import type { Client } from '@lotse/client';
import { register } from '../register.ts';
import { LotseByMail } from './lotse-by-mail.ts';

export const defineByMail = (): void => register('lotse-by-mail', LotseByMail);

/** Hands the browser the conversation as a file. Rejects where it cannot be had. */
export const download = async (client: Client): Promise<void> => {
  const file = await client.transcript();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file instanceof File ? file.name : 'conversation.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
