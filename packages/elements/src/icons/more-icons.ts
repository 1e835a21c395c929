import type { Icon } from './icon.ts';

// Shown on several screens behind the first.

export const back: Icon = ['M19 12H5M11 6l-6 6 6 6', 'mirrored'];
export const chevronRight: Icon = ['m9.5 6 6 6-6 6', 'mirrored'];
export const chevronDown: Icon = ['m6 9.5 6 6 6-6'];
export const headset: Icon = [
  'M4 14v-2a8 8 0 0 1 16 0v2M4.5 13.5h1a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1-1.5 1.5h-1a1.5 1.5 0 0 1-1.5-1.5v-3a1.5 1.5 0 0 1 1.5-1.5ZM18.5 13.5h1a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1-1.5 1.5h-1a1.5 1.5 0 0 1-1.5-1.5v-3a1.5 1.5 0 0 1 1.5-1.5ZM19.5 19.5c0 1.4-1.6 2-4 2H13',
];
export const warning: Icon = ['M10.7 4.3 2.9 17.8A1.5 1.5 0 0 0 4.2 20h15.6a1.5 1.5 0 0 0 1.3-2.2L13.3 4.3a1.5 1.5 0 0 0-2.6 0ZM12 9.5v4M12 16.7h.01'];
export const error: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM12 7.8v4.7M12 16h.01'];
export const info: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM12 11.5v4.7M12 8h.01'];
export const file: Icon = ['M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5L13.5 3ZM13.5 3v5.5H19'];
/** A flag: a matter under way. */
export const flag: Icon = ['M6 21V4M6 4.5h11.5L15 8.5l2.5 4H6'];
export const edit: Icon = ['m4 20 1-4.5L16.2 4.3a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.5 19 4 20ZM14 6.5l3.5 3.5'];
export const retry: Icon = ['M19.5 12a7.5 7.5 0 1 1-2.3-5.4L19.5 9M19.5 4v5h-5'];
export const offline: Icon = [
  'm4 4 16 16M12 19h.01M8.5 15.5a5 5 0 0 1 6.6-.4M5 12a10 10 0 0 1 4.7-2.6M19 12a10 10 0 0 0-6-2.9M2 8.5a15 15 0 0 1 4-2.6M22 8.5a15 15 0 0 0-11-3.9',
];
export const check: Icon = ['m5 12.5 4.5 4.5L19 7.5'];
export const lock: Icon = ['M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2ZM8 10.5V7.5a4 4 0 0 1 8 0v3'];
export const checkCircle: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM8 12.3l2.7 2.7L16 9.5'];
export const download: Icon = ['M12 4v11M7 10.5l5 5 5-5M4.5 20h15'];
export const copy: Icon = [
  'M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2ZM15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3',
];
