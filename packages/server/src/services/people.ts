/** Who works here, as admins see and change it. What they say goes over lotse.json like every other setting. */
import { LotseError, type Instant, type Participant } from '@lotse/contract';
import type { PersonEntry } from '@lotse/contract/content';
import { settingAnswers, settingRequests, type Person } from '@lotse/contract/desk-settings';
import type { LiveContent } from '../content/live-content.ts';
import type { Hints } from '../hints/hints.ts';
import { route, type Route } from '../route.ts';
import type { ListedAgent } from '../store/agent-store.ts';
import type { Skills } from '../store/team-store.ts';
import type { Store } from '../store/store.ts';
import type { AgentService, Invitation } from './agents.ts';
import type { ConversationService } from './conversations.ts';

export interface PeopleParts {
  readonly live: LiveContent;
  readonly agents: AgentService;
  readonly conversations: ConversationService;
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
}

type Said = Pick<Person, 'name' | 'role' | 'topics' | 'languages'>;

export interface PeopleService {
  list(): Promise<readonly Person[]>;
  /** `conflict` where somebody works here under this address. The link is told this once. */
  invite(by: Participant, person: Said & { readonly mail: string }): Promise<Invitation>;
  /** Another link for somebody who works here: the first was lost, or he forgot his password. */
  inviteAgain(by: Participant, id: string): Promise<Invitation>;
  /** `conflict` where no admin would be left, and, of the field `seen`, where somebody has changed it since. */
  change(by: Participant, id: string, said: Said, seen?: Instant | null): Promise<void>;
  /** His sessions end at once, what he had under way goes back to the queue. `conflict` where no admin would be left. */
  letGo(by: Participant, id: string): Promise<void>;
}

/** What each is there for; without topics or languages for all of them. */
export const skillsOf = (people: Iterable<PersonEntry>): readonly Skills[] =>
  [...people].map(({ mail, topics = [], languages = [] }) => ({ mail: mail.toLowerCase(), topics, languages }));

export const createPeople = ({ live, agents, conversations, store, hints, clock }: PeopleParts): PeopleService => {
  const now = () => clock().toISOString();
  const all = () => store.agents.list(now());
  const known = async (id: string): Promise<ListedAgent> => {
    const found = (await all()).find((agent) => agent.id === id && agent.active);
    if (!found) throw new LotseError('not-found', 'Nobody who works here has this id.');
    return found;
  };
  const become = async () => {
    const named = [...live.settings.people.values()];
    await agents.become(named);
    await store.team.replaceSkills(skillsOf(named));
  };
  /** One deed after the other: two admins must not let each other go in the same moment. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(deed: () => Promise<T>): Promise<T> => {
    const mine = turn.then(deed);
    turn = mine.catch(() => {});
    return mine;
  };
  const mustLeaveAnAdmin = async (without: ListedAgent): Promise<void> => {
    const others = (await all()).filter(({ id, active, role, password }) => id !== without.id && active && role === 'admin' && password !== undefined);
    if (without.role === 'admin' && others.length === 0)
      throw new LotseError('conflict', 'Nobody else who can sign in is an admin, so that nobody could change anything any more. Make somebody else one first.');
  };
  const entryOf = (mail: string, { name, role, topics, languages }: Said) => ({
    mail,
    name: name.trim(),
    role,
    ...(topics.length > 0 && { topics }),
    ...(languages.length > 0 && { languages }),
  });

  return {
    async list() {
      const changed = new Map(live.lines('people').map((line) => [line.id, line.changed]));
      return (await all()).map(({ id, mail, name, role, password, active, invitedUntil }) => ({
        id,
        mail,
        name,
        role,
        topics: live.settings.people.get(mail)?.topics ?? [],
        languages: live.settings.people.get(mail)?.languages ?? [],
        standing: active ? (password === undefined ? 'invited' : 'active') : 'gone',
        ...(active && invitedUntil !== undefined && { invitedUntil }),
        changed: changed.get(mail),
      }));
    },
    invite: (by, { mail: written, ...said }) =>
      inTurn(async () => {
        const mail = written.trim().toLowerCase();
        if (await store.agents.findByMail(mail)) throw new LotseError('conflict', `Somebody works here under the address ${mail}.`, { field: '/mail' });
        const before = (await all()).some((agent) => agent.mail === mail);
        await live.put(by, 'people', mail, entryOf(mail, said), { deed: before ? 'person-back' : 'person-invited' });
        await become();
        return agents.invite(mail);
      }),
    inviteAgain: (by, id) =>
      inTurn(async () => {
        const { mail } = await known(id);
        await store.settings.change({ audit: [{ at: now(), by, deed: 'person-invited', subject: `people ${mail}` }] });
        return agents.invite(mail);
      }),
    change: (by, id, said, seen) =>
      inTurn(async () => {
        const agent = await known(id);
        if (said.role !== 'admin') await mustLeaveAnAdmin(agent);
        await live.put(by, 'people', agent.mail, entryOf(agent.mail, said), { deed: 'person-changed', seen });
        await become();
      }),
    letGo: (by, id) =>
      inTurn(async () => {
        const agent = await known(id);
        await mustLeaveAnAdmin(agent);
        await live.remove(by, 'people', agent.mail, 'person-gone');
        await become();
        hints.publish({ kind: 'agent-out', agentId: agent.id });
        await conversations.releaseAll(by, agent.id);
      }),
  };
};

export const peopleRoutes = (
  people: PeopleService,
  agents: AgentService,
  { store, hints, clock }: Pick<PeopleParts, 'store' | 'hints' | 'clock'>,
): readonly Route[] => {
  const note = (by: Participant, deed: 'password-changed' | 'sessions-ended') =>
    store.settings.change({ audit: [{ at: clock().toISOString(), by, deed, subject: by.name ?? by.id }] });
  const everybody = async () => ({ people: await people.list() });
  return [
    route({
      name: 'desk.people',
      says: 'Everybody who works here or did.',
      method: 'GET',
      path: 'desk/people',
      who: 'admin',
      answer: settingAnswers.people,
      handle: everybody,
    }),
    route({
      name: 'desk.invite',
      says: 'Takes somebody in; the token of his one-time link is told this once.',
      method: 'POST',
      path: 'desk/people',
      who: 'admin',
      body: settingRequests.invite,
      answer: settingAnswers.people,
      async handle({ who, body }) {
        const { mail, token } = await people.invite(who.participant, body);
        return { ...(await everybody()), invitation: { mail, token } };
      },
    }),
    route({
      name: 'desk.inviteAgain',
      says: 'Another one-time link for somebody who works here; the earlier one is void.',
      method: 'POST',
      path: 'desk/people/:id/invite',
      who: 'admin',
      body: settingRequests.nothing,
      answer: settingAnswers.people,
      async handle({ who, params }) {
        const { mail, token } = await people.inviteAgain(who.participant, params.id);
        return { ...(await everybody()), invitation: { mail, token } };
      },
    }),
    route({
      name: 'desk.changePerson',
      says: 'Name, role, topics and languages of somebody who works here.',
      method: 'POST',
      path: 'desk/people/:id',
      who: 'admin',
      body: settingRequests.person,
      answer: settingAnswers.people,
      async handle({ who, params, body }) {
        await people.change(who.participant, params.id, body, body.seen);
        return everybody();
      },
    }),
    route({
      name: 'desk.letGo',
      says: 'Ends the sessions of somebody and gives what he had under way back to the queue.',
      method: 'POST',
      path: 'desk/people/:id/end',
      who: 'admin',
      body: settingRequests.nothing,
      answer: settingAnswers.people,
      async handle({ who, params }) {
        await people.letGo(who.participant, params.id);
        return everybody();
      },
    }),
    route({
      name: 'desk.changePassword',
      says: 'A new password of one’s own; every other session ends.',
      method: 'POST',
      path: 'desk/password',
      who: 'agent',
      body: settingRequests.password,
      limit: 'sign-in',
      async handle({ who, body }) {
        await agents.changePassword(who, body.current, body.password);
        await note(who.participant, 'password-changed');
      },
    }),
    route({
      name: 'desk.signOutEverywhere',
      says: 'Ends every session of the agent, this one too.',
      method: 'POST',
      path: 'desk/sessions/end-all',
      who: 'agent',
      body: settingRequests.nothing,
      async handle({ who }) {
        await note(who.participant, 'sessions-ended');
        await agents.signOutEverywhere(who);
        // This request itself is still to be answered.
        setImmediate(() => hints.publish({ kind: 'agent-out', agentId: who.participant.id }));
      },
    }),
  ];
};
