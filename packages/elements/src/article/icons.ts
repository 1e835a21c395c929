import type { Icon } from '../icons/icon.ts';

// Shown beside an article only, and loaded with it.

export const external: Icon = ['M13.5 4H20v6.5M20 4l-9 9M10 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-4', 'mirrored'];
/** Turned round where it says no. */
export const thumb: Icon = ['M8 11v9H4.5v-9H8Zm0 0 3.5-7.5c1.6 0 2.5 1.2 2.2 2.7L13 9.5h5a2 2 0 0 1 2 2.4l-1.3 6.5a2 2 0 0 1-2 1.6H8'];
