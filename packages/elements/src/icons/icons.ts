import type { Icon } from './icon.ts';

// The drawings of the look, circles and rectangles written as paths. Only those one sees first; the others lie beside the screens that show them.

export const help: Icon = [
  'M20 11.2c0 4-3.6 7.2-8 7.2-1 0-2-.2-2.9-.5L4.5 19.5l1.1-3.6A6.7 6.7 0 0 1 4 11.2C4 7.2 7.6 4 12 4s8 3.2 8 7.2ZM10.2 9.5a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.7-.9 1.3M12 15h.01',
];
export const chat: Icon = ['M20 11.2c0 4-3.6 7.2-8 7.2-1 0-2-.2-2.9-.5L4.5 19.5l1.1-3.6A6.7 6.7 0 0 1 4 11.2C4 7.2 7.6 4 12 4s8 3.2 8 7.2Z'];
export const close: Icon = ['m6.5 6.5 11 11M17.5 6.5l-11 11'];
export const chevronUp: Icon = ['m6 14.5 6-6 6 6'];
export const search: Icon = ['M4.5 11a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0ZM16 16l4.5 4.5'];
export const phone: Icon = [
  'M8.2 4H5.5A1.5 1.5 0 0 0 4 5.6C4.5 13.6 10.4 19.5 18.4 20a1.5 1.5 0 0 0 1.6-1.5v-2.7l-4.2-1.6-1.7 2.1a12 12 0 0 1-6.4-6.4l2.1-1.7L8.2 4Z',
];
export const callback: Icon = [
  'M8.2 4H5.5A1.5 1.5 0 0 0 4 5.6C4.5 13.6 10.4 19.5 18.4 20a1.5 1.5 0 0 0 1.6-1.5v-2.7l-4.2-1.6-1.7 2.1a12 12 0 0 1-6.4-6.4l2.1-1.7L8.2 4ZM20.5 3.5l-6 6M14 5.2v4.3h4.3',
  'mirrored',
];
export const mail: Icon = ['M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2ZM3.5 7.5l8.5 6 8.5-6'];
export const message: Icon = [
  'M12.5 20H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v5M8 8.5h8M8 12.5h4M14.5 20.5l.6-2.7 4.4-4.4a1.5 1.5 0 0 1 2.1 2.1l-4.4 4.4Z',
];
export const visit: Icon = ['M12 21c4.7-4.6 7-8.2 7-11a7 7 0 0 0-14 0c0 2.8 2.3 6.4 7 11ZM9.5 10a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0Z'];
