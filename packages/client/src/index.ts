export type * from './state.ts';
export * from './client.ts';
