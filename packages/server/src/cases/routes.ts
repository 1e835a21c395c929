/** Cases over HTTP, for those whose they are and for guests. */
import { caseAnswers, requests, type Offer } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import { attempt, networkOf, wishCosts, type RateLimits } from '../rate-limits.ts';
import { route, type Route } from '../route.ts';
import type { CaseService } from './case-service.ts';

/** Without mails nobody can be sent a code, nor told what changes. */
export const caseOffers = (sendsMails: boolean): readonly Offer[] => ['cases', ...(sendsMails ? (['cases.challenge', 'cases.follow'] as const) : [])];

export const caseRoutes = (cases: CaseService, limits: RateLimits, sendsMails: boolean): readonly Route[] => {
  const always = [
    route({
      name: 'cases.list',
      says: 'All that is under way of this visitor or customer, what has ended after that.',
      method: 'GET',
      path: 'cases',
      who: 'visitor',
      answer: caseAnswers.list,
      handle: async ({ who }) => ({ cases: await cases.list(who) }) as never,
    }),
    route({
      name: 'cases.look',
      says: 'One case: whole for whoever may look at it, a stub for whoever knows the postal code or mail address. With a link the reference is "-".',
      method: 'POST',
      path: 'cases/:reference/look',
      who: 'visitor',
      body: requests.look,
      answer: caseAnswers.look,
      handle: async ({ who, params, body, address }) => (await cases.look(who, params.reference, body.proof, address)) as never,
    }),
    route({
      name: 'cases.events',
      says: 'What happened before this event, the newest first.',
      method: 'GET',
      path: 'cases/:reference/events',
      who: 'visitor',
      query: z.object({ before: z.string().check(z.maxLength(400)) }),
      answer: caseAnswers.events,
      handle: ({ who, params, query }) => cases.events(who, params.reference, query.before),
    }),
  ];
  if (!sendsMails) return always;
  return [
    ...always,
    route({
      name: 'cases.challenge',
      says: 'Mails a code to the contact on file, if the proof holds; answers alike if not.',
      method: 'POST',
      path: 'cases/:reference/challenge',
      who: 'visitor',
      body: requests.caseChallenge,
      limit: 'case-challenge',
      async handle({ who, params, body, address }) {
        await limits.spend('case-challenge-network', networkOf(address));
        await cases.challenge(who, params.reference, body.proof, address);
      },
    }),
    route({
      name: 'cases.follow',
      says: 'Mails about changes go to this address, once whoever has it has said so; the same key again is the same wish.',
      method: 'POST',
      path: 'cases/:reference/follow',
      who: 'visitor',
      body: requests.follow,
      limit: 'mail',
      answer: caseAnswers.followed,
      handle: ({ who, params, body, address }) => attempt(limits, wishCosts(body.email, address), () => cases.follow(who, params.reference, body)),
    }),
    route({
      name: 'cases.unfollow',
      says: 'No more mails about this case; said again, it changes nothing.',
      method: 'POST',
      path: 'cases/:reference/unfollow',
      who: 'visitor',
      body: requests.nothing,
      handle: ({ who, params }) => cases.unfollow(who, params.reference),
    }),
  ];
};
