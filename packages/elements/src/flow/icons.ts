import type { Icon } from '../icons/icon.ts';

// Shown with receipts only, and loaded with them.

export const checkCircle: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM8 12.3l2.7 2.7L16 9.5'];
export const copy: Icon = [
  'M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2ZM15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3',
];
export const download: Icon = ['M12 4v11M7 10.5l5 5 5-5M4.5 20h15'];
export const print: Icon = ['M7 8V4h10v4M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A2 2 0 0 1 5.5 8h13a2 2 0 0 1 2 2v5.5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6H7z'];
