export { createClient } from './create-client.ts';
export type * from './client.ts';
export type * from './state.ts';
export type { Cases } from './cases.ts';
export type { CaseLookups } from './case-lookup.ts';
export type { CaseMore } from './case-more.ts';
export type { Flows, ReviewRows } from './flows.ts';
export type { Ways } from './ways.ts';
export type { Article, ArticleCard, BackendAdapter, Channel, HandoffItem } from '@lotse/contract';
