/** What we use of the engines beside ours, by their documentation. Written down here, so that types can be checked where they are not installed. */
declare module 'minisearch' {
  interface SearchOptions {
    readonly boost?: Readonly<Record<string, number>>;
    readonly fuzzy?: number | false | ((term: string) => number | false);
    readonly prefix?: boolean | ((term: string, index: number, terms: readonly string[]) => boolean);
    readonly combineWith?: 'AND' | 'OR';
    readonly boostTerm?: (term: string) => number;
  }
  interface Options {
    readonly fields: readonly string[];
    readonly searchOptions?: SearchOptions;
    readonly extractField?: (document: never, field: string) => string;
    readonly tokenize?: (text: string) => string[];
    readonly processTerm?: (term: string) => string | false;
  }
  type Query = string | (SearchOptions & { readonly queries: readonly Query[] });
  export default class MiniSearch {
    constructor(options: Options);
    static loadJSON(text: string, options: Options): MiniSearch;
    addAll(documents: readonly object[]): void;
    search(query: Query): { readonly id: string; readonly score: number }[];
  }
}

declare module 'lunr' {
  type Plugin = () => void;
  interface Token {
    readonly str: string;
  }
  type Filter = (token: Token) => Token | undefined;
  interface Builder {
    use(plugin: Plugin): void;
    ref(name: string): void;
    field(name: string, attributes: { readonly boost: number; readonly extractor: (entry: never) => string }): void;
    add(entry: object): void;
  }
  interface Query {
    term(term: Token, options: { readonly boost?: number; readonly usePipeline?: boolean; readonly wildcard?: number; readonly editDistance?: number }): void;
  }
  export interface Index {
    query(write: (query: Query) => void): { readonly ref: string; readonly score: number }[];
  }
  interface Lunr {
    (build: (this: Builder) => void): Index;
    readonly de: Plugin & { readonly stopWordFilter: Filter };
    readonly stopWordFilter: Filter;
    readonly tokenizer: (text: string) => readonly Token[];
    readonly Query: { readonly wildcard: { readonly TRAILING: number } };
    readonly Index: { load(json: unknown): Index };
  }
  const lunr: Lunr;
  export default lunr;
}

declare module 'lunr-languages/*' {
  import type { Lunr } from 'lunr';
  /** Adds what it brings to lunr itself. */
  const add: (lunr: Lunr) => void;
  export default add;
}
