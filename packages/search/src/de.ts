export { german } from './locales/de.ts';
