/** What is meant, also on pages whose libraries have given arrays or texts a `toJSON` of their own, as Prototype does: it would make texts of arrays. */
export const toJson = (value: unknown): string => JSON.stringify(value, asItIs);

/** `JSON.stringify` hands over what `toJSON` made of a value; the holder still has the value itself. */
const asItIs = function (this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
};
