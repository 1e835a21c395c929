import type { Database } from '../database.ts';
import type { Domains, Statements } from '../store.ts';
import { agents } from './agents.ts';
import { articles } from './articles.ts';
import { caseMails } from './case-mails.ts';
import { caseOutbox } from './case-outbox.ts';
import { caseQuestions } from './case-questions.ts';
import { cases } from './cases.ts';
import { conversations } from './conversations.ts';
import { deskCases } from './desk-cases.ts';
import { customers } from './customers.ts';
import { facts } from './facts.ts';
import { files } from './files.ts';
import { flows } from './flows.ts';
import { life } from './life.ts';
import { mails } from './mails.ts';
import { silences } from './silences.ts';
import { team } from './team.ts';
import { searches } from './searches.ts';
import { settings } from './settings.ts';
import { visitors } from './visitors.ts';
import { ways } from './ways.ts';

/** Every domain of the store, prepared on one database. */
export const prepareDomains = (
  db: Database,
  epoch: string,
): { readonly [Name in keyof Domains]: Statements<Domains[Name]> } & { readonly life: { probe(): void } } => {
  const underWay = cases(db, caseOutbox(db));
  const talk = conversations(db, epoch, underWay);
  const post = mails(db, talk);
  return {
    agents: agents(db),
    articles: articles(db),
    cases: underWay,
    caseMails: caseMails(db, underWay),
    conversations: talk,
    settings: settings(db),
    customers: customers(db),
    visitors: visitors(db),
    facts: facts(db),
    searches: searches(db),
    files: files(db),
    deskCases: { ...deskCases(db, underWay), ...caseQuestions(db, epoch, underWay, talk, post) },
    flows: flows(db, underWay),
    team: team(db),
    mails: post,
    silences: silences(db, talk),
    ways: ways(db, epoch, talk, post),
    life: life(db),
  };
};
