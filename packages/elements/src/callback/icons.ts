import type { Icon } from '../icons/icon.ts';

// Shown with calls and messages only, and loaded with them.

export const calendar: Icon = ['M6 5.5h12a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7.5a2 2 0 0 1 2-2ZM8 3.5v4M16 3.5v4M4 10.5h16'];
