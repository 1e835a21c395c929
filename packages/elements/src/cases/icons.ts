import type { Icon } from '../icons/icon.ts';

// Shown with cases, and loaded with them.

const leaf = 'M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM3.5 10h17M8 3v4M16 3v4';
export const calendar: Icon = [leaf];
export const shifted: Icon = [`${leaf}M8.5 15.2h6.5M12.8 12.9l2.4 2.3-2.4 2.3`, 'mirrored'];
export const clock: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM12 7.5V12l3 2'];
