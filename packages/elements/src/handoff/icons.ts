import type { Icon } from '../icons/icon.ts';

// Shown in the handoff sheet only, and loaded with it.

export const trash: Icon = ['M4 6.5h16M9 6.5V4h6v2.5M6 6.5 7 20h10l1-13.5M10 10.5v5.5M14 10.5v5.5'];
