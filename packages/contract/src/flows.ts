/** Flows: what a company writes and a backend offers as types, the definition as a strict schema, and the declarations whose words the law fixes. */
export * from './flows/declarations.ts';
export * from './flows/definition.ts';
export * from './flows/schema.ts';
export * from './flows/service.ts';
