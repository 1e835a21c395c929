/** Cases: how what is reported about them folds into where they stand, and how that is told. */
export * from './cases/case.ts';
export * from './cases/fold.ts';
export * from './cases/kinds.ts';
export type * from './cases/reported.ts';
export type * from './cases/service.ts';
export * from './cases/shown.ts';
export * from './cases/statuses.ts';
export * from './cases/taken.ts';
export * from './cases/templates.ts';
