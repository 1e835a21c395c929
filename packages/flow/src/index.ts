export * from './check.ts';
export * from './define-flow.ts';
export * from './review.ts';
export * from './run.ts';
export * from './slot-field.ts';
export * from './types-of.ts';
