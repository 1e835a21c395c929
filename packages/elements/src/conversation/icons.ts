import type { Icon } from '../icons/icon.ts';

// Shown in conversation and handoff only, and loaded with them.

export const chevronDown: Icon = ['m6 9.5 6 6 6-6'];
export const more: Icon = ['M5.5 12h.01M12 12h.01M18.5 12h.01', 'bold'];
export const check: Icon = ['m5 12.5 4.5 4.5L19 7.5'];
export const send: Icon = ['M12 19.5V5M5.5 11 12 4.5l6.5 6.5'];
export const trash: Icon = ['M4 6.5h16M9 6.5V4h6v2.5M6 6.5 7 20h10l1-13.5M10 10.5v5.5M14 10.5v5.5'];
export const lock: Icon = ['M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2ZM8 10.5V7.5a4 4 0 0 1 8 0v3'];
export const shield: Icon = ['M12 3 5 5.5V11c0 4.6 2.8 8 7 10 4.2-2 7-5.4 7-10V5.5L12 3ZM9 11.7l2.2 2.2 3.8-4'];
export const bot: Icon = ['M7 8h10a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-10a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM12 8V4.5M9 13v1M15 13v1'];
export const stateSending: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM12 8v4M12 12l2.5 1.5', 'dashed'];
export const stateDelivered: Icon = ['m2 12.5 4.5 4.5L15 8M11.5 16l1 1L22 7.5'];
export const stateRead: Icon = ['m2 12.5 4.5 4.5L15 8M11.5 16l1 1L22 7.5', 'bold'];
