export { english } from './locales/en.ts';
