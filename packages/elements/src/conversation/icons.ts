import type { Icon } from '../icons/icon.ts';

// Shown in the conversation only, and loaded with it.

export const attach: Icon = ['m20 11.5-8.3 8.2a5 5 0 0 1-7.1-7.1l8.6-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.4a1.8 1.8 0 0 1-2.5-2.5l7.7-7.6'];
export const send: Icon = ['M12 19.5V5M5.5 11 12 4.5l6.5 6.5'];
export const bot: Icon = ['M7 8h10a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-10a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM12 8V4.5M9 13v1M15 13v1'];
