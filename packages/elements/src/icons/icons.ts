import type { Icon } from './icon.ts';

// The drawings of the look, circles and rectangles written as paths. Only those in use; each is left out of the build where nobody imports it.

export const help: Icon = [
  'M20 11.2c0 4-3.6 7.2-8 7.2-1 0-2-.2-2.9-.5L4.5 19.5l1.1-3.6A6.7 6.7 0 0 1 4 11.2C4 7.2 7.6 4 12 4s8 3.2 8 7.2ZM10.2 9.5a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.7-.9 1.3M12 15h.01',
];
export const chat: Icon = ['M20 11.2c0 4-3.6 7.2-8 7.2-1 0-2-.2-2.9-.5L4.5 19.5l1.1-3.6A6.7 6.7 0 0 1 4 11.2C4 7.2 7.6 4 12 4s8 3.2 8 7.2Z'];
export const close: Icon = ['m6.5 6.5 11 11M17.5 6.5l-11 11'];
export const back: Icon = ['M19 12H5M11 6l-6 6 6 6', 'mirrored'];
export const chevronRight: Icon = ['m9.5 6 6 6-6 6', 'mirrored'];
export const chevronDown: Icon = ['m6 9.5 6 6 6-6'];
export const chevronUp: Icon = ['m6 14.5 6-6 6 6'];
export const search: Icon = ['M4.5 11a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0ZM16 16l4.5 4.5'];
export const more: Icon = ['M5.5 12h.01M12 12h.01M18.5 12h.01', 'bold'];
export const person: Icon = ['M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0ZM4.5 20.5c.8-3.8 3.8-6 7.5-6s6.7 2.2 7.5 6'];
export const headset: Icon = [
  'M4 14v-2a8 8 0 0 1 16 0v2M4.5 13.5h1a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1-1.5 1.5h-1a1.5 1.5 0 0 1-1.5-1.5v-3a1.5 1.5 0 0 1 1.5-1.5ZM18.5 13.5h1a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1-1.5 1.5h-1a1.5 1.5 0 0 1-1.5-1.5v-3a1.5 1.5 0 0 1 1.5-1.5ZM19.5 19.5c0 1.4-1.6 2-4 2H13',
];
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
export const clock: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM12 7.5V12l3 2'];
export const check: Icon = ['m5 12.5 4.5 4.5L19 7.5'];
export const checkCircle: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM8.2 12.3l2.6 2.6 5-5.2'];
export const warning: Icon = ['M10.7 4.3 2.9 17.8A1.5 1.5 0 0 0 4.2 20h15.6a1.5 1.5 0 0 0 1.3-2.2L13.3 4.3a1.5 1.5 0 0 0-2.6 0ZM12 9.5v4M12 16.7h.01'];
export const error: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM12 7.8v4.7M12 16h.01'];
export const info: Icon = ['M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0ZM12 11.5v4.7M12 8h.01'];
export const send: Icon = ['M12 19.5V5M5.5 11 12 4.5l6.5 6.5'];
export const file: Icon = ['M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5L13.5 3ZM13.5 3v5.5H19'];
export const external: Icon = ['M13.5 4H20v6.5M20 4l-9 9M10 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-4', 'mirrored'];
export const trash: Icon = ['M4 6.5h16M9 6.5V4h6v2.5M6 6.5 7 20h10l1-13.5M10 10.5v5.5M14 10.5v5.5'];
export const thumbUp: Icon = ['M8 11v9H4.5v-9H8Zm0 0 3.5-7.5c1.6 0 2.5 1.2 2.2 2.7L13 9.5h5a2 2 0 0 1 2 2.4l-1.3 6.5a2 2 0 0 1-2 1.6H8'];
export const thumbDown: Icon = ['M16 13V4h3.5v9H16Zm0 0-3.5 7.5c-1.6 0-2.5-1.2-2.2-2.7l.7-3.3H6a2 2 0 0 1-2-2.4l1.3-6.5A2 2 0 0 1 7.3 4H16'];
export const retry: Icon = ['M19.5 12a7.5 7.5 0 1 1-2.3-5.4L19.5 9M19.5 4v5h-5'];
export const offline: Icon = [
  'm4 4 16 16M12 19h.01M8.5 15.5a5 5 0 0 1 6.6-.4M5 12a10 10 0 0 1 4.7-2.6M19 12a10 10 0 0 0-6-2.9M2 8.5a15 15 0 0 1 4-2.6M22 8.5a15 15 0 0 0-11-3.9',
];
export const lock: Icon = ['M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2ZM8 10.5V7.5a4 4 0 0 1 8 0v3'];
export const shield: Icon = ['M12 3 5 5.5V11c0 4.6 2.8 8 7 10 4.2-2 7-5.4 7-10V5.5L12 3ZM9 11.7l2.2 2.2 3.8-4'];
export const bot: Icon = ['M7 8h10a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-10a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM12 8V4.5M9 13v1M15 13v1'];
export const stateSending: Icon = [
  'M20.5 12A8.5 8.5 0 0 1 19.79 15.4M18.01 18.01A8.5 8.5 0 0 1 15.1 19.91M12 20.5A8.5 8.5 0 0 1 8.6 19.79M5.99 18.01A8.5 8.5 0 0 1 4.09 15.1M3.5 12A8.5 8.5 0 0 1 4.21 8.6M5.99 5.99A8.5 8.5 0 0 1 8.9 4.09M12 3.5A8.5 8.5 0 0 1 15.4 4.21M18.01 5.99A8.5 8.5 0 0 1 19.91 8.9M12 8v4l2.5 1.5',
];
export const stateDelivered: Icon = ['m2 12.5 4.5 4.5L15 8M11.5 16l1 1L22 7.5'];
export const stateRead: Icon = ['m2 12.5 4.5 4.5L15 8M11.5 16l1 1L22 7.5', 'bold'];
