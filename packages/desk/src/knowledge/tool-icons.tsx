/** Icons of the row above a text: none of them is needed at the first glance. */
import { drawn } from '../icons.tsx';

export const BoldIcon = drawn('M7 5h5.5a3.5 3.5 0 0 1 0 7H7ZM7 12h6.5a3.5 3.5 0 0 1 0 7H7Z');
export const HeadingIcon = drawn('M6 5v14M17.5 5v14M6 12h11.5');
export const LinkIcon = drawn('M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1.2 1.2M14 10a4.5 4.5 0 0 0-6.4 0l-3 3a4.5 4.5 0 0 0 6.4 6.4l1.2-1.2');
export const ListIcon = drawn('M9.5 6.5H20M9.5 12H20M9.5 17.5H20M5 6.5h.01M5 12h.01M5 17.5h.01');
