import type { Icon } from '../icons/icon.ts';

// Shown beside an article only, and loaded with it.

export const external: Icon = ['M13.5 4H20v6.5M20 4l-9 9M10 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-4', 'mirrored'];
