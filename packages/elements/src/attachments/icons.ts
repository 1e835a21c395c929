import type { Icon } from '../icons/icon.ts';

export const camera: Icon = [
  'M4.5 7.5h3L9 5h6l1.5 2.5h3A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18V9a1.5 1.5 0 0 1 1.5-1.5ZM8.5 13a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0Z',
];
export const image: Icon = [
  'M5.5 4.5h13a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2ZM7.5 9.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0ZM4 17l4.5-4.5 3.5 3.5 3-3 5 5',
];
