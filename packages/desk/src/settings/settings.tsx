/** Settings: what is the agent's own for everybody, everything of the company for admins. A chunk of its own, loaded when it is opened. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { adoptStyles } from '../adopted-styles.ts';
import { useDesk, type Shift } from '../desk.ts';
import { focusOn } from '../focus.ts';
import { Loading, OurError } from '../patterns.tsx';
import { settingsDe } from '../strings/settings-de.ts';
import { settingsEn } from '../strings/settings-en.ts';
import { Account } from './account.tsx';
import { Audit } from './audit.tsx';
import { CompanyReplies, OwnReplies } from './canned.tsx';
import { createSettingDrafts } from './drafts.ts';
import { Hours } from './hours.tsx';
import { Origins } from './origins.tsx';
import { OutageSettings } from './outages.tsx';
import { People } from './people.tsx';
import { SettingsContext, type Settings as Parts } from './settings-context.ts';
import { createSettingsData } from './settings-data.ts';
import { settingsLooks } from './settings.styles.ts';

adoptStyles(settingsLooks);

const forAdmins = { outage: OutageSettings, hours: Hours, people: People, canned: CompanyReplies, origins: Origins, audit: Audit } as const;
const forAll = { own: OwnReplies, account: Account } as const;
type Area = keyof typeof forAdmins | keyof typeof forAll;

export const Settings = ({ shift }: { readonly shift: Shift }) => {
  const { api, place, language } = useDesk();
  const { locale } = language.value.words;
  const words = locale === 'en' ? settingsEn : settingsDe;
  const data = useMemo(() => createSettingsData(api), [api]);
  const drafts = useMemo(() => createSettingDrafts(shift.kept, shift.agent.id), [shift]);
  useEffect(() => void data.load(), [data]);
  const role = data.role.value;
  const areas: Partial<Record<Area, () => preact.JSX.Element | null>> = role === 'admin' ? { ...forAdmins, ...forAll } : forAll;
  const names = Object.keys(areas) as readonly Area[];
  const area = names.find((name) => name === place.settings.value) ?? names[0] ?? 'account';
  const Screen = areas[area];
  const parts = useMemo<Parts>(() => {
    const named = new Intl.DisplayNames([locale], { type: 'language' });
    return { data, drafts, words, locale, language: (tag) => named.of(tag) ?? tag };
  }, [data, drafts, locale]);
  const areaLinks = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone they stand in one line, and not all of it is seen.
    areaLinks.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [area, role]);
  // After a change of area its heading is read out, and Tab goes on from there. With the frame that shows it: a moment later whoever is quick stands elsewhere already.
  useLayoutEffect(() => focusOn('settings-title'), [area]);

  return (
    <SettingsContext.Provider value={parts}>
      <div class="settings">
        <nav ref={areaLinks} class="settings-nav" aria-label={words.settings}>
          {names.map((name) => (
            <a key={name} href={place.hrefOf({ settings: name })} aria-current={name === area ? 'page' : undefined}>
              {words.areas[name]}
            </a>
          ))}
        </nav>
        <section class="settings-body" aria-labelledby="settings-title">
          <h1 id="settings-title" tabIndex={-1}>
            {words.areas[area]}
          </h1>
          {data.failure.value ? (
            <OurError title={words.failed} onAgain={() => void data.load()} />
          ) : role === undefined ? (
            <Loading text={words.loading} shape="rows" />
          ) : (
            Screen && <Screen />
          )}
        </section>
      </div>
    </SettingsContext.Provider>
  );
};
