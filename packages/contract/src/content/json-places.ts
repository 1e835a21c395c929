/** Where things stand in a text of JSON, and where it stops being one: what `JSON.parse` says only sometimes. */

/** From the first character of a value to behind its last one. */
export type Span = readonly [from: number, to: number];

export interface JsonPlaces {
  /** By JSON pointer; of a text that breaks off, what stood before. */
  readonly places: ReadonlyMap<string, Span>;
  readonly broken?: { readonly at: number; readonly message: string } | undefined;
}

const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[ !\u{23}-\u{5b}\u{5d}-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

interface Open {
  readonly from: number;
  readonly path: string;
  readonly closes: '}' | ']';
  /** Of a list. */
  index: number;
}
const wanted = {
  value: 'a value',
  first: 'a value or "]"',
  name: 'a name in quotes',
  firstName: 'a name in quotes or "}"',
  colon: '":"',
  more: '"," or the closing bracket',
  end: 'the end',
} as const;
type Expected = keyof typeof wanted;

/** Reads the whole text, without recursion: nothing is too deep. */
export const placesIn = (text: string): JsonPlaces => {
  const places = new Map<string, Span>();
  const open: Open[] = [];
  let expected: Expected = 'value';
  let path = '';
  let at = 0;

  const ends = (where: string, span: Span): Expected => {
    places.set(where, span);
    return open.length > 0 ? 'more' : 'end';
  };
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    const [whole = '', sign, quoted, plain] = found ?? [];
    const to = at + whole.length;
    const from = to - (sign ?? quoted ?? plain ?? '').length;
    const inner = open.at(-1);
    if (!found) {
      const stray = at + (/^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0);
      return stray === text.length && expected === 'end' ? { places } : { places, broken: { at: stray, message: strayAt(text, stray, expected) } };
    }
    const isValue = expected === 'value' || expected === 'first';
    if (isValue && (sign === '{' || sign === '[')) {
      open.push({ from, path, closes: sign === '{' ? '}' : ']', index: 0 });
      if (sign === '[') path += '/0';
      expected = sign === '{' ? 'firstName' : 'first';
    } else if (isValue && sign === undefined) expected = ends(path, [from, to]);
    else if ((expected === 'name' || expected === 'firstName') && inner && quoted !== undefined) {
      path = `${inner.path}/${String(JSON.parse(quoted))}`;
      expected = 'colon';
    } else if (expected === 'colon' && sign === ':') expected = 'value';
    else if (expected === 'more' && inner && sign === ',') {
      inner.index += 1;
      path = `${inner.path}/${inner.index}`;
      expected = inner.closes === ']' ? 'value' : 'name';
    } else if ((expected === 'more' || expected === 'first' || expected === 'firstName') && inner && sign === inner.closes) {
      open.pop();
      expected = ends(inner.path, [inner.from, to]);
    } else return { places, broken: { at: from, message: strayAt(text, from, expected) } };
    at = to;
  }
};

const strayAt = (text: string, at: number, expected: Expected): string => {
  const stray = /^(?:[\w"'.]{1,20}|.)?/su.exec(text.slice(at))?.[0] ?? '';
  const { line, column } = lineAt(text, at);
  return `in line ${line}, column ${column}, ${stray === '' ? 'the text ends' : `${stray} stands`} where ${wanted[expected]} is expected`;
};

export const lineAt = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
