import '@lotse/elements/define-widget';
import type { Client } from '@lotse/client';
import type { LotseWidget, Target } from '@lotse/elements';
import { articles, channels, closed, fallback, holiday, nordlicht, offline, only, silent, unknown, visit } from './nordlicht.states.ts';
import { scene, until } from './scene.states.ts';

/** Every state in which launcher, panel and home screen can be. */

const widget = (client: Client, attributes: Readonly<Record<string, string>> = {}): LotseWidget => {
  const element = document.createElement('lotse-widget');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.client = client;
  const logo = document.createElement('strong');
  logo.slot = 'header';
  logo.textContent = 'Nordlicht';
  const contact = document.createElement('a');
  contact.href = 'https://nordlicht.example/kontakt';
  contact.textContent = 'Kontakt';
  element.append(logo, contact);
  return element;
};

const opened = (client: Client, target?: Target, attributes?: Readonly<Record<string, string>>): LotseWidget => {
  const element = widget(client, attributes);
  scene(async () => {
    await element.updateComplete;
    await element.open(target);
  });
  return element;
};

/** A conversation that has been begun, and what has happened in it since. */
const talking = (happen: (backend: ReturnType<typeof nordlicht>) => void): Client => {
  const backend = nordlicht();
  const client = visit(backend);
  scene(async () => {
    await client.startConversation({ items: [], text: 'Mein Anschluss sollte am 26. kommen.' });
    await until(() => backend.contexts.length > 0);
    happen(backend);
  });
  return client;
};

export const launcher = () => widget(visit());
export const launcherOnTheLeft = () => widget(visit(), { position: 'left' });
export const launcherWithNews = () =>
  widget(
    talking(({ agent }) => {
      agent.says('Guten Tag, Frau Petersen.');
      agent.says('Ich sehe Ihren Auftrag.');
    }),
  );

export const home = () => opened(visit());
const outages = [
  {
    id: 'net',
    severity: 'critical' as const,
    area: 'Glasfaser in Husum und Nordfriesland',
    text: 'Internet und Telefon sind ausgefallen: Bei Bauarbeiten wurde eine Leitung getroffen. Unsere Leute sind vor Ort. Sie müssen nichts tun.',
    until: '2026-11-20T18:00:00+01:00',
  },
  { id: 'app', severity: 'warning' as const, text: 'Die Anmeldung im Kundenkonto dauert zurzeit lange.' },
  { id: 'care', severity: 'info' as const, area: 'Kundenkonto', text: 'Am Sonntag zwischen 2 und 4 Uhr wird gewartet.' },
];
export const homeWithAnOutage = () => opened(visit(nordlicht({ outages: outages.slice(1, 2) })));
export const homeWithThreeOutages = () => opened(visit(nordlicht({ outages })));
export const searchWithAnOutage = () => opened(visit(nordlicht({ outages })), 'search');
export const homeClosedHours = () => opened(visit(nordlicht({ channels: channels(closed()) })));
export const homeOnAHoliday = () => opened(visit(nordlicht({ channels: channels(holiday()) })));
export const homeHoursUnknown = () => opened(visit(nordlicht({ channels: channels(unknown()) })));
export const homeWithOneWayOnly = () => opened(visit(nordlicht({ channels: only('email') })));
export const homeWithoutArticles = () => opened(visit(nordlicht({ articles: [] })));
export const homeWithoutSearch = () => opened(visit(nordlicht({ articles: undefined })));
export const homeWithAConversation = () =>
  opened(
    talking(({ agent }) => agent.take()),
    'home',
  );
export const homeWithNews = () =>
  opened(
    talking(({ agent }) => agent.says('Der Router geht heute noch raus.')),
    'home',
  );
export const homeLoading = () => opened(visit(silent));
export const homeUnavailable = () => {
  const backend = nordlicht();
  backend.cut();
  return opened(visit(backend));
};
export const homeOffline = () => opened(offline(visit()));
export const homeWithLongTexts = () =>
  opened(
    visit(
      nordlicht({
        articles: articles.map((article) => ({
          ...article,
          title: `${article.title} Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen und noch ein ganzer Satz dahinter`,
        })),
      }),
    ),
  );
export const homeRightToLeft = () => opened(visit(), undefined, { dir: 'rtl' });
export const homeAtTheLeft = () => opened(visit(), undefined, { position: 'left' });

export const ways = () => opened(visit(), 'channels');
export const waysClosedHours = () => opened(visit(nordlicht({ channels: channels(closed()) })), 'channels');
export const waysOnAHoliday = () => opened(visit(nordlicht({ channels: channels(holiday()) })), 'channels');
export const waysUnavailable = () => {
  const backend = nordlicht();
  backend.cut();
  return opened(visit(backend), 'channels');
};
/** Nothing could be started, and the page's own link stands. */
export const failed = () => widget(visit(silent, { fallback: fallback() }), { state: 'failed' });

/** A brand that asks for dark words. */
export const brightBrand = () => {
  const element = opened(visit());
  element.style.setProperty('--lotse-brand', '#f2b705');
  return element;
};
