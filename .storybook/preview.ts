import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { still } from '../packages/elements/test/still.ts';
import { leaveStory, played } from '../stories/scene.states.ts';

setCustomElementsManifest(manifest);
const later = import.meta.glob(['../packages/{client,elements,search}/src/**/*.ts', '!**/*.test.ts']);

const choices = (titles: Record<string, string>) => Object.entries(titles).map(([value, title]) => ({ value, title }));

/** Stories are drawn in the language, direction and colours chosen in the toolbar or by URL: `&globals=locale:en;theme:dark;dir:rtl`. */
const preview: Preview = {
  globalTypes: {
    locale: { toolbar: { title: 'Language', icon: 'globe', dynamicTitle: true, items: choices({ de: 'Deutsch', en: 'English' }) } },
    theme: { toolbar: { title: 'Theme', icon: 'contrast', dynamicTitle: true, items: choices({ light: 'Light', dark: 'Dark', auto: 'As the system says' }) } },
    dir: { toolbar: { title: 'Direction', icon: 'transfer', dynamicTitle: true, items: choices({ ltr: 'Left to right', rtl: 'Right to left' }) } },
  },
  initialGlobals: { locale: 'de', theme: 'light', dir: 'ltr', viewport: { value: undefined, isRotated: false } },
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    viewport: {
      options: {
        phone: { name: 'Phone (390 × 844)', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        narrow: { name: 'Narrow phone (320 × 568)', styles: { width: '320px', height: '568px' }, type: 'mobile' },
        desktop: { name: 'Desktop (1280 × 800)', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
  // What an element would fetch later is there: no story is judged by how fast that is.
  async beforeAll() {
    await Promise.all(Object.values(later).map((fetch) => fetch()));
  },
  beforeEach: () => leaveStory,
  // Judged is what stands there, not what is still on its way or fading in: axe looks after this.
  async afterEach() {
    await played();
    await still();
  },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['locale']);
      page.dir = String(globals['dir']);
      page.dataset['theme'] = String(globals['theme']);
      page.style.colorScheme = globals['theme'] === 'auto' ? 'light dark' : String(globals['theme']);
      return story();
    },
  ],
};

// An element takes its colours from its own attribute, and a story draws it only after the decorator has run.
new MutationObserver(() => {
  const theme = document.documentElement.dataset['theme'] ?? 'auto';
  for (const element of document.querySelectorAll('body *')) {
    if (!element.localName.startsWith('lotse-') || element.getAttribute('theme') === theme) continue;
    element.setAttribute('theme', theme);
  }
}).observe(document, { subtree: true, childList: true });

export default preview;
