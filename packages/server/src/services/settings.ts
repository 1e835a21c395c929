/** Settings of the company, for admins: what is in force, where it comes from, and the way back to the file. */
import { LotseError } from '@lotse/contract';
import { channelIds, settingNames, type Content, type SettingName } from '@lotse/contract/content';
import { settingAnswers, settingRequests, type HolidayLine, type SettingLines } from '@lotse/contract/desk-settings';
import * as z from 'zod/mini';
import type { LiveContent } from '../content/live-content.ts';
import { route, type Route } from '../route.ts';
import type { Store } from '../store/store.ts';
import type { Place } from './hours.ts';

export interface SettingParts {
  readonly live: LiveContent;
  readonly content: Pick<Content, 'timeZone' | 'articles'>;
  readonly place: Place;
  readonly store: Store;
  readonly clock: () => Date;
}

const day = 24 * 60 * 60_000;
/** Holidays are shown this far ahead. */
const ahead = 370;
const auditPage = 100;
/** People are changed where sessions and invitations are known, articles and synonyms where those of colleagues are. */
const elsewhere: ReadonlySet<SettingName> = new Set(['people', 'articles', 'synonyms']);

export const settingRoutes = ({ live, content, place, store, clock }: SettingParts): readonly Route[] => {
  const holidays = (today: string): readonly HolidayLine[] =>
    Array.from({ length: ahead }, (_, index) => new Date(Date.parse(today) + index * day).toISOString().slice(0, 10)).flatMap((date) => {
      const holiday = place.holidayOn(date);
      return holiday ? [{ date, name: { de: holiday.nameIn('de'), en: holiday.nameIn('en') } }] : [];
    });
  const lines = (): SettingLines => {
    const today = place.zone.wallTime(clock().getTime()).date;
    const ids = channelIds(live.channels);
    return {
      hours: live.lines('hours'),
      days: live.lines('days'),
      origins: live.lines('origins'),
      canned: live.lines('canned'),
      outages: live.lines('outages'),
      holidays: holidays(today),
      channels: live.channels.map(({ label }, index) => ({ id: ids[index] ?? '', label })),
      locales: [...new Set(['de', 'en', ...content.articles.map(({ locale }) => locale)])],
      timeZone: content.timeZone,
      today,
    };
  };
  const nameIn = (text: string): SettingName => {
    const name = settingNames.find((each) => each === text && !elsewhere.has(each));
    if (!name) throw new LotseError('not-found', `There are no settings "${text}".`);
    return name;
  };

  return [
    route({
      name: 'desk.settings',
      says: 'All settings in force, each with where it comes from.',
      method: 'GET',
      path: 'desk/settings',
      who: 'admin',
      answer: settingAnswers.settings,
      handle: lines,
    }),
    route({
      name: 'desk.settingFiles',
      says: 'All settings in force, in the form of the content folder.',
      method: 'GET',
      path: 'desk/settings/export',
      who: 'admin',
      answer: settingAnswers.files,
      handle: () => ({ settings: Object.fromEntries(settingNames.map((name) => [name, [...live.settings[name]]])) }),
    }),
    route({
      name: 'desk.putSetting',
      says: 'Changes an entry, or adds one; it counts at once, and until its file changes.',
      method: 'POST',
      path: 'desk/settings/:name',
      who: 'admin',
      body: settingRequests.put,
      answer: settingAnswers.settings,
      async handle({ who, params, body }) {
        await live.put(who.participant, nameIn(params.name), body.id, body.value, { seen: body.seen });
        return lines();
      },
    }),
    route({
      name: 'desk.removeSetting',
      says: 'Takes an entry away.',
      method: 'POST',
      path: 'desk/settings/:name/remove',
      who: 'admin',
      body: settingRequests.entry,
      answer: settingAnswers.settings,
      async handle({ who, params, body }) {
        await live.remove(who.participant, nameIn(params.name), body.id);
        return lines();
      },
    }),
    route({
      name: 'desk.undoSetting',
      says: 'Makes an entry as it is in the file again.',
      method: 'POST',
      path: 'desk/settings/:name/undo',
      who: 'admin',
      body: settingRequests.entry,
      answer: settingAnswers.settings,
      async handle({ who, params, body }) {
        await live.undo(who.participant, nameIn(params.name), body.id);
        return lines();
      },
    }),
    route({
      name: 'desk.audit',
      says: 'Who changed what, the newest first.',
      method: 'GET',
      path: 'desk/audit',
      who: 'admin',
      query: z.object({ before: z.optional(z.coerce.number()) }),
      answer: settingAnswers.audit,
      handle: async ({ query }) => ({ audit: await store.settings.audit({ before: query.before, limit: auditPage }) }),
    }),
  ];
};
