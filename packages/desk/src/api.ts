/** The desk's way to the server: one method a route of `desk/*`, every answer checked where it enters. Rejects with LotseError. */
import { LotseError, type Article, type EventPage, type FileRef, type OutgoingPart } from '@lotse/contract';
import { deskAnswers, type Box, type ContactReason, type DeskConversation, type DeskSummary, type Looker, type Note } from '@lotse/contract/desk';
import { article, eventPage, fileRef, participant, type SchemaOf } from '@lotse/contract/schemas';
import { answers, fileHeaders } from '@lotse/contract/wire';
import type { Participant } from '@lotse/contract';
import { createWorkApi, type WorkApi } from './api-work.ts';
import ky from 'ky';

export type Counts = Readonly<Record<Box | 'offered', number>>;
export interface NoticePage {
  readonly cursor: string;
  readonly changed: readonly { readonly conversationId: string; readonly head: number }[];
  readonly typing: readonly { readonly conversationId: string; readonly by: Participant }[];
  readonly looking: readonly ({ readonly conversationId: string } & Looker)[];
  readonly cases?: readonly string[] | undefined;
}
export interface SignedIn {
  readonly token: string;
  readonly agent: Participant;
}

export interface Api extends WorkApi {
  /** A route that has no method here: reads without a body, changes with one. */
  ask<T>(schema: SchemaOf<T>, path: string, body?: object): Promise<T>;
  tell(path: string, body?: object): Promise<void>;
  signIn(mail: string, password: string): Promise<SignedIn>;
  invitation(token: string): Promise<{ readonly mail: string; readonly name: string }>;
  accept(invitation: string, password: string): Promise<SignedIn>;
  /** Who the token belongs to; `unauthorized` when it has ended. */
  whoAmI(): Promise<Participant>;
  signOut(): Promise<void>;
  box(box: Box): Promise<{ readonly conversations: readonly DeskSummary[]; readonly counts: Counts }>;
  conversation(id: string, signal: AbortSignal): Promise<DeskConversation>;
  events(id: string, after: number, signal: AbortSignal): Promise<EventPage>;
  notes(id: string, signal: AbortSignal): Promise<readonly Note[]>;
  /** `from` takes it over from this colleague. */
  take(id: string, from?: string): Promise<void>;
  /** Stored once per `clientId`, however often it is sent. With `seen`, a colleague's answer after that head is a `conflict`. */
  send(id: string, clientId: string, parts: readonly OutgoingPart[], seen?: number): Promise<void>;
  /** Stored once per `key`. */
  upload(file: File, key: string, signal: AbortSignal): Promise<FileRef>;
  /** A file of a message with an address that is good for some minutes; undefined where it is gone. */
  file(id: string, seq: number, fileId: string): Promise<FileRef | undefined>;
  /** The address as this page can open it. */
  addressOf(file: FileRef): string | undefined;
  addNote(id: string, clientId: string, text: string): Promise<void>;
  resolve(id: string, reason: string): Promise<void>;
  markRead(id: string, seq: number): Promise<void>;
  typing(id: string): Promise<void>;
  reasons(): Promise<readonly ContactReason[]>;
  article(id: string, locale: string): Promise<Article>;
  /** Waits on the server until something changed after `after`, for as long as `wait` says; 25 s where it says nothing. */
  notices(after: string | undefined, signal: AbortSignal, wait?: number): Promise<NoticePage>;
}

export interface ApiOptions {
  /** Ends in `/`. */
  readonly base: string;
  readonly fetch: typeof fetch;
  token(): string | undefined;
  /** The server does not know the token any more. */
  expired(): void;
}

const patienceMs = 15_000;
const waitSeconds = 25;
/** Where one comes in without a token. */
const isDoor = /^desk\/(sessions|invitations)/;
/** A file may take its time. */
const uploadMs = 5 * 60_000;

export const createApi = ({ base, fetch, token, expired }: ApiOptions): Api => {
  const http = ky.create({ prefix: base, fetch, credentials: 'omit', retry: 0, timeout: false, throwHttpErrors: false });
  const request = async (path: string, body: object | undefined, { signal, ms = patienceMs }: { signal?: AbortSignal; ms?: number } = {}): Promise<unknown> => {
    const bearer = token();
    const deadline = AbortSignal.timeout(ms);
    try {
      const response = await http(path, {
        method: body ? 'post' : 'get',
        ...(body && (body instanceof File ? { body } : { json: body })),
        headers: { ...(bearer && { authorization: `Bearer ${bearer}` }), ...(body instanceof File && fileHeaders(body)) },
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      if (response.ok) return await response.json();
      throw await errorOf(response);
    } catch (thrown) {
      const error = thrown instanceof LotseError ? thrown : new LotseError('unavailable', `No answer from ${path}`, { cause: thrown });
      // A wrong password is no ended session. A token that is gone is one, like one that was refused.
      if (error.code === 'unauthorized' && bearer === token() && !isDoor.test(path)) expired();
      throw error;
    }
  };
  const read = <T>(schema: SchemaOf<T>, path: string, answer: unknown): T => {
    const { success, data, error } = schema.safeParse(answer);
    if (success) return data;
    throw new LotseError('unavailable', `The answer of ${path} is not what this desk understands. Is the server of the same version?`, { cause: error });
  };
  const get = async <T>(schema: SchemaOf<T>, path: string, options?: { signal?: AbortSignal; ms?: number }): Promise<T> =>
    read(schema, path, await request(path, undefined, options));
  const post = async <T>(schema: SchemaOf<T>, path: string, body: object): Promise<T> => read(schema, path, await request(path, body));
  const tell = async (path: string, body: object = {}): Promise<void> => void (await request(path, body));

  const begin = async (path: string, body: object): Promise<SignedIn> => {
    const { token: fresh, agent } = await post(deskAnswers.session, path, body);
    if (fresh === undefined) throw new LotseError('unavailable', `${path} answered without a token.`);
    return { token: fresh, agent: read(participant, path, agent) };
  };
  const at = (id: string, rest = '') => `desk/conversations/${encodeURIComponent(id)}${rest}`;

  return {
    ...createWorkApi({ get, post, tell }),
    ask: (schema, path, body) => (body ? post(schema, path, body) : get(schema, path)),
    tell,
    signIn: (mail, password) => begin('desk/sessions', { mail, password }),
    invitation: (invitation) => get(deskAnswers.invitation, `desk/invitations/${encodeURIComponent(invitation)}`),
    accept: (invitation, password) => begin('desk/invitations/accept', { invitation, password }),
    whoAmI: async () => (await get(deskAnswers.session, 'desk/session')).agent,
    signOut: () => tell('desk/sessions/end'),
    box: (box) => get(deskAnswers.conversations, `desk/conversations?${new URLSearchParams({ box })}`),
    conversation: async (id, signal) => (await get(deskAnswers.conversation, at(id), { signal })).conversation,
    events: (id, after, signal) => get(eventPage, at(id, `/events?after=${after}`), { signal }),
    notes: async (id, signal) => (await get(deskAnswers.notes, at(id, '/notes'), { signal })).notes,
    take: (id, from) => tell(at(id, '/take'), from === undefined ? {} : { from }),
    send: async (id, clientId, parts, seen) =>
      void (await post(answers.send, at(id, '/messages'), { messages: [{ clientId, parts }], ...(seen !== undefined && { seen }) })),
    upload: async (file, key, signal) => {
      const path = `desk/files?${new URLSearchParams({ key, purpose: 'message' })}`;
      return read(fileRef, path, await request(path, file, { signal, ms: uploadMs }));
    },
    file: async (id, seq, fileId) => {
      const { events } = await get(eventPage, at(id, `/events?${new URLSearchParams({ after: String(seq - 1), limit: '1' })}`));
      const parts = events.flatMap((event) => (event.kind === 'message' && event.seq === seq ? event.parts : []));
      return parts.flatMap((part) => (part.kind === 'file' && part.file.id === fileId ? [part.file] : []))[0];
    },
    addressOf: ({ href }) => (href === undefined ? undefined : absolute(new URL(href, new URL(base, location.href)))),
    addNote: async (id, clientId, text) => void (await post(deskAnswers.notes, at(id, '/notes'), { clientId, text })),
    resolve: (id, reason) => tell(at(id, '/resolve'), { reason }),
    markRead: (id, seq) => tell(at(id, '/read'), { seq }),
    typing: (id) => tell(at(id, '/typing')),
    reasons: async () => (await get(deskAnswers.reasons, 'desk/contact-reasons')).reasons,
    article: (id, locale) => get(article, `desk/articles/${encodeURIComponent(id)}?${new URLSearchParams({ locale })}`),
    notices: (after, signal, wait = waitSeconds) =>
      get(deskAnswers.notices, `desk/notices?${new URLSearchParams({ ...(after !== undefined && { after }), wait: String(wait) })}`, {
        signal,
        ms: wait * 1000 + patienceMs,
      }),
  };
};

/** Anything but these is no address of a file. */
const absolute = ({ href, protocol }: URL): string | undefined => (/^(https?|blob):$/.test(protocol) ? href : undefined);

const errorOf = async (response: Response): Promise<LotseError> => {
  const said = answers.error.safeParse(await response.json().catch(() => undefined));
  if (!said.success) return new LotseError(response.status === 401 ? 'unauthorized' : 'unavailable', `HTTP ${response.status} from ${response.url}`);
  const { code, message, retryAfterMs, field } = said.data.error;
  return new LotseError(code, message, { retryAfterMs, ...(field !== undefined && { field }) });
};
