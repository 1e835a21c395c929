/** The knowledge base as the tests of the desk meet it. */
import axe from 'axe-core';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { FakeKnowledge } from '../src/fake-knowledge.ts';

/** Two articles, one of them in both languages, one whose time is over, what was searched in vain, and synonyms. */
export const fill = (knowledge: FakeKnowledge): void => {
  knowledge.has(
    {
      id: 'umzug',
      title: 'Umzug melden',
      body: 'Melden Sie den Umzug **sechs Wochen** vorher.',
      category: 'Umzug',
      keywords: ['Auszug'],
      related: ['zaehler'],
    },
    {
      helped: 9,
      notHelped: 1,
      suggested: [{ word: 'wohnung wechseln', times: 4 }],
      comments: [{ at: '2026-11-19T09:00:00Z', helpful: false, comment: 'Und der Nachmieter?' }],
    },
  );
  knowledge.has({ id: 'umzug', locale: 'en', title: 'Tell us you are moving', body: 'Six weeks before.', category: 'Moving' });
  knowledge.has({ id: 'zaehler', title: 'Zähler ablesen', body: 'Nur die schwarzen Ziffern.', category: 'Zähler' }, { notHelped: 5 });
  knowledge.has({ id: 'winterpreis', title: 'Winterpreise', category: 'Tarif' }, { standing: 'over' });
  knowledge.words = [
    { word: 'Wohnungswechsel', from: 'synonyms', of: 'Umzug' },
    { word: 'Übersiedlung', from: 'thesaurus', of: 'Umzug' },
  ];
  knowledge.searches = [
    {
      id: 's1',
      locale: 'de',
      text: 'nachmieter',
      times: 12,
      lastAt: '2026-11-21T10:00:00Z',
      ended: { nowhere: 7, human: 4, articles: [{ id: 'umzug', title: 'Umzug melden', times: 1 }] },
    },
    { id: 's2', locale: 'de', text: 'balkonkraftwerk', times: 3, lastAt: '2026-11-20T10:00:00Z', ended: { nowhere: 3, human: 0, articles: [] } },
  ];
  knowledge.synonyms = [
    {
      locale: 'de',
      groups: [
        ['Umzug', 'Wohnungswechsel'],
        ['Abschlag', 'Rate'],
      ],
      version: '1',
      inFile: true,
    },
    { locale: 'en', groups: [], version: '1', inFile: false },
  ];
  knowledge.suggestions = [{ locale: 'de', words: ['Vorauszahlung', 'Abschlag'], articleId: 'abschlag', times: 5 }];
};

export const row = (name: string | RegExp) => page.getByRole('list', { name: /^(Artikel|Nicht gefunden|Synonyme)$/ }).getByRole('link', { name });
export const textbox = (name: string | RegExp) => page.getByRole('textbox', { name });
export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
export const trial = () => page.getByRole('searchbox', { name: 'Was Kunden eintippen' });
export const hits = () => page.getByRole('list', { name: 'Was Kunden finden' });
export const level = () => document.querySelector('.knowledge-level')?.textContent;
export const clean = async () => {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  return (await axe.run(document.body, { resultTypes: ['violations'] })).violations.map(
    ({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' | ')}`,
  );
};
