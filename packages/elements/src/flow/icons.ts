import type { Icon } from '../icons/icon.ts';

// Shown with receipts only, and loaded with them.

export const print: Icon = ['M7 8V4h10v4M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A2 2 0 0 1 5.5 8h13a2 2 0 0 1 2 2v5.5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6H7z'];
