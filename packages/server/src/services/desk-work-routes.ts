/** The deeds of `desk-work.ts` over HTTP. */
import { deskAnswers, deskRequests } from '@lotse/contract/desk';
import { route, type Route } from '../route.ts';
import type { DeskWork } from './desk-work.ts';

export const deskWorkRoutes = (work: DeskWork): readonly Route[] => {
  /** A deed that needs no more than its conversation. */
  const plain = (name: string, deed: string, says: string, handle: (agent: Parameters<DeskWork['wake']>[0], id: string) => Promise<void>): Route =>
    route({
      name: `desk.${name}`,
      says,
      method: 'POST',
      path: `desk/conversations/:id/${deed}` as 'desk/conversations/:id/:deed',
      who: 'agent',
      body: deskRequests.nothing,
      handle: ({ who, params }) => handle(who.participant, params.id),
    });
  return [
    route({
      name: 'desk.team',
      says: 'Who works here, with what for.',
      method: 'GET',
      path: 'desk/team',
      who: 'agent',
      answer: deskAnswers.team,
      handle: async () => ({ agents: await work.team() }),
    }),
    route({
      name: 'desk.next',
      says: 'The agent takes who has waited longest for him.',
      method: 'POST',
      path: 'desk/next',
      who: 'agent',
      body: deskRequests.nothing,
      answer: deskAnswers.next,
      handle: async ({ who }) => ({ conversationId: await work.next(who.participant) }),
    }),
    route({
      name: 'desk.history',
      says: 'Other conversations of the same visitor, the newest first.',
      method: 'GET',
      path: 'desk/conversations/:id/history',
      who: 'agent',
      answer: deskAnswers.history,
      handle: async ({ who, params }) => ({ conversations: await work.history(who.participant, params.id) }),
    }),
    route({
      name: 'desk.transfer',
      says: 'Passes the conversation on, with a note that the customer never sees.',
      method: 'POST',
      path: 'desk/conversations/:id/transfer',
      who: 'agent',
      body: deskRequests.transfer,
      handle: ({ who, params, body }) => work.transfer(who.participant, params.id, body.to, body.note),
    }),
    route({
      name: 'desk.snooze',
      says: 'Puts the conversation off; it comes back at that time, or when the customer writes.',
      method: 'POST',
      path: 'desk/conversations/:id/snooze',
      who: 'agent',
      body: deskRequests.snooze,
      handle: ({ who, params, body }) => work.snooze(who.participant, params.id, body.until),
    }),
    route({
      name: 'desk.look',
      says: 'Says that the agent looks, writes a note or leaves, and answers which colleagues are there; lossy.',
      method: 'POST',
      path: 'desk/conversations/:id/look',
      who: 'agent',
      body: deskRequests.look,
      answer: deskAnswers.look,
      handle: async ({ who, params, body }) => ({ others: await work.look(who.participant, params.id, body.doing) }),
    }),
    plain('release', 'release', 'Gives the conversation back to those who wait.', work.release),
    plain('wake', 'wake', 'Brings a conversation back that was put off.', work.wake),
    plain('reopen', 'reopen', 'Opens a conversation again that has ended.', work.reopen),
    plain('spam', 'spam', 'Files the conversation as spam.', (agent, id) => work.markSpam(agent, id, true)),
    plain('noSpam', 'no-spam', 'Takes back that it was spam.', (agent, id) => work.markSpam(agent, id, false)),
    plain('block', 'block', 'From now on its visitor can write nothing here.', (agent, id) => work.block(agent, id, true)),
    plain('unblock', 'unblock', 'Its visitor can write again.', (agent, id) => work.block(agent, id, false)),
  ];
};
