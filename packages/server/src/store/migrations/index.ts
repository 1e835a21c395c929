import { conversations } from './0001-conversations.ts';

/** In the order in which they are applied. One that was released is never edited. */
export const migrations: readonly { readonly name: string; readonly ddl: string }[] = [{ name: '0001-conversations', ddl: conversations }];
