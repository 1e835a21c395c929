import type { Icon } from '../icons/icon.ts';

// Shown in the handoff sheet only, and loaded with it.

export const trash: Icon = ['M4 6.5h16M9 6.5V4h6v2.5M6 6.5 7 20h10l1-13.5M10 10.5v5.5M14 10.5v5.5'];
export const lock: Icon = ['M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2ZM8 10.5V7.5a4 4 0 0 1 8 0v3'];
