export { createClient } from './create-client.ts';
export type * from './client.ts';
export type * from './state.ts';
