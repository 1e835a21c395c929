/** What a service offers over HTTP: a list of routes. `http.ts` finds the route, checks the caller and the request, and answers with what `handle` returns. */
import type { Customer, Participant } from '@lotse/contract';
import type { SchemaOf } from '@lotse/contract/schemas';
import type { LimitName } from './rate-limits.ts';

/** A visitor as his session token names him. */
export interface VisitorSession {
  readonly kind: 'visitor';
  /** The visitor; several sessions may name the same one. */
  readonly participant: Participant;
  /** Where the company's own backend has named him: what was signed. */
  readonly customer?: Customer | undefined;
  /** BCP 47, as said when the session was opened. */
  readonly locale: string;
  /** Hash of the token. */
  readonly session: string;
  /** Himself, where he acts as another one: what he has uploaded is his. */
  readonly self?: Participant | undefined;
  /** Conversations of others that a link led him into, and who he is there. */
  readonly guestIn?: readonly { readonly conversationId: string; readonly as: Participant }[] | undefined;
}

/** In a conversation that a link led him into, and only there, a visitor is the one who began it. */
export const actingIn = (who: VisitorSession, conversationId: string | undefined): VisitorSession => {
  const guest = who.guestIn?.find((place) => place.conversationId === conversationId);
  return guest ? { ...who, participant: guest.as, self: who.participant } : who;
};

/** An agent as his session token names him. */
export interface AgentSession {
  readonly kind: 'agent';
  readonly participant: Participant;
  /** Hash of the token, e.g. to end this session. */
  readonly session: string;
  /** Absent: an agent. */
  readonly role?: 'admin' | 'agent' | undefined;
}

export interface Nobody {
  readonly kind: 'nobody';
}

export type Who = VisitorSession | AgentSession;

/** Says whose token it is; undefined where it is nobody's or has expired. */
export type Auth = (token: string) => Promise<Who | undefined>;

/** Who may call a route; `anyone` needs no token, and the handler is told `nobody` even where one was sent. */
export interface Callers {
  readonly anyone: Nobody;
  readonly visitor: VisitorSession;
  readonly agent: AgentSession;
  /** Settings and people. */
  readonly admin: AgentSession;
}

/** `{ id: string }` for `conversations/:id/events`. */
export type ParamsOf<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? ParamsOf<Head> & ParamsOf<Tail>
  : Path extends `:${infer Name}`
    ? Readonly<Record<Name, string>>
    : unknown;

/** One call of a route, everything in it checked. */
export interface Call<Path extends string, Caller extends keyof Callers, Query, Body> {
  readonly params: ParamsOf<Path>;
  readonly query: Query;
  readonly body: Body;
  readonly who: Callers[Caller];
  /** Ends when the client goes away or the server drains; a long poll then answers with what it has. */
  readonly signal: AbortSignal;
  /** The client's network address, behind configured proxies already the real one. */
  readonly address: string;
  /** For a route that takes bytes: its body is still to be read. */
  readonly request: Request;
}

/** An answer as a handler may give it: what the schema reads, in lists that nobody changes. */
export type Said<Answer> = unknown extends Answer ? Answer : { readonly [Part in keyof Answer]: Said<Answer[Part]> };

export interface Route<Path extends string = string, Caller extends keyof Callers = keyof Callers, Query = unknown, Body = unknown, Answer = unknown> {
  /** The method of the contract that this is, e.g. `conversations.send`; unlike that of any other route. */
  readonly name: string;
  /** One sentence for whoever reads `/openapi.json`. */
  readonly says: string;
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1/`, without slash at either end; `:name` stands for one segment. */
  readonly path: Path;
  readonly who: Caller;
  /** Of the query string as an object of strings; `z.coerce` and `z.optional` belong here. Absent: `{}`. */
  readonly query?: SchemaOf<Query> | undefined;
  /** Of the JSON body. Absent on GET and where bytes are taken; any other POST names one, `requests.nothing` where it says nothing. */
  readonly body?: SchemaOf<Body> | undefined;
  /** Bytes that the body may have; absent: `limits.frameBytes`. */
  readonly mostBytes?: number | undefined;
  /** Refuses what is not signed, before anything of the body is looked at. */
  readonly admit?: ((request: { readonly headers: Headers; readonly text: string }) => void) | undefined;
  /** Of the JSON that is answered. Absent: `{}`. */
  readonly answer?: SchemaOf<Answer> | undefined;
  /** Counted beside the general limit of every caller, e.g. `sign-in`. */
  readonly limit?: LimitName | undefined;
  /** However much its network has sent: there are declarations among it, and the law wants those taken. */
  readonly isAlwaysTaken?: true | undefined;
  /** The body is bytes instead of JSON, read by `handle` as they come. */
  readonly takesBytes?: true | undefined;
  /** The answer is a Response of its own, whose bytes go out as they come. */
  readonly givesBytes?: true | undefined;
  /** Seconds the answer may be kept by the caller's browser, with an ETag; absent: `no-store`. */
  readonly cacheFor?: number | undefined;
  /** The JSON of the answer, `{}` for undefined. Throws a LotseError for everything the caller has to be told. */
  handle(call: Call<Path, Caller, Query, Body>): Promise<Said<NoInfer<Answer>> | Response> | Said<NoInfer<Answer>> | Response;
}

/** A route whose call is typed by its path, caller and schemas; the types are forgotten once it stands in the list. */
export const route = <const Path extends string, Caller extends keyof Callers, Query = Readonly<Record<string, never>>, Body = undefined, Answer = void>(
  one: Route<Path, Caller, Query, Body, Answer>,
): Route => one as unknown as Route;
