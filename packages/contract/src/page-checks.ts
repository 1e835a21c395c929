/**
 * What the law wants of the pages of a site, as checks that any site can run over its own: the two declarations of § 312k and § 356a BGB, from the link
 * on every page to the button. They look at pages as a browser shows them; a page of Playwright is one, and nothing of Playwright is needed here.
 */
import { declarations, type DeclarationKind } from './flows/declarations.ts';
import { look, type Sight, type Wanted } from './page-checks/look.ts';

/** A tab of a browser, as Playwright has it. */
export interface PageToCheck {
  goto(url: string): Promise<unknown>;
  url(): string;
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  evaluate<Result, Given>(run: (given: Given) => Result, given: Given): Promise<Result>;
}

export interface PageCheck {
  readonly id: string;
  readonly says: string;
  /** `url`: of any page of the site. Rejects with what was found instead. */
  holds(page: PageToCheck, url: string): Promise<void>;
}

/** The narrowest phone, and a window of 1280 by 1024 at 400 %. */
const sizes = [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
];
/** WCAG 2.2, 1.4.3. */
const least = 4.5;
/** How long something may take to be there, in milliseconds: the link belongs to the page, the form may be put there by a script. */
const patience = { link: 500, form: 3_000 };

const links = 'a';
const buttons = 'button, input[type="submit"]';
const controls = 'input:not([type="hidden"], [type="submit"], [type="button"]), select, textarea';

/** Looks until something is there. */
const seen = async (page: PageToCheck, wanted: Wanted): Promise<readonly Sight[]> => {
  for (let waited = 0; ; waited += 100) {
    const found = await page.evaluate(look, wanted);
    if (found.length > 0 || waited >= patience[wanted.selector === links ? 'link' : 'form']) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

export const declarationChecks = (kind: DeclarationKind): readonly PageCheck[] => {
  const { entry, button, fields } = declarations[kind];

  /** Of several links with these words one is enough, as long as it is all that it should be. */
  const eachSize = async (page: PageToCheck, url: string, wrong: (link: Sight) => string | undefined): Promise<void> => {
    if (page.url() !== url) await page.goto(url);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const all = await seen(page, { words: entry, selector: links });
      const faults = all.map(wrong);
      if (all.length === 0) throw new Error(`No link on ${url} says “${entry}”.`);
      if (faults.includes(undefined)) continue;
      throw new Error(`The link “${entry}” on ${url}, at ${size.width} by ${size.height} px: ${faults[0]}.`);
    }
  };

  const toForm = async (page: PageToCheck, url: string): Promise<string> => {
    if (page.url() !== url) await page.goto(url);
    const [link] = (await seen(page, { words: entry, selector: links })).toSorted((a, b) => Number(a.hidden !== undefined) - Number(b.hidden !== undefined));
    if (!link) throw new Error(`No link on ${url} says “${entry}”.`);
    if (!/^https?:/.test(link.href ?? '')) throw new Error(`The link “${entry}” on ${url} leads to ${link.href || 'nothing'}, which is no page.`);
    const href = String(link.href);
    await page.goto(href);
    return href;
  };
  const form = async (page: PageToCheck, url: string): Promise<readonly Sight[]> => {
    const href = await toForm(page, url);
    const asked = await seen(page, { beside: 'contract', selector: controls });
    if (asked.length === 0) throw new Error(`${href} has no field with the name "contract".`);
    return asked;
  };
  const press = async (page: PageToCheck): Promise<Sight> => {
    const [found] = await seen(page, { words: button, selector: buttons });
    if (!found) throw new Error(`No button on ${page.url()} says “${button}”.`);
    return found;
  };
  /** The three parts of a date belong to one field. */
  const fieldOf = ({ name }: Sight) => fields.find(({ id }) => id === name || name.startsWith(`${id}-`));

  return [
    {
      id: `${kind}-entry-shown`,
      says: `a link “${entry}” is on the page, and to be seen on the narrowest phone and at 400 % zoom with nothing to be opened before`,
      holds: (page, url) => eachSize(page, url, ({ hidden }) => hidden),
    },
    {
      id: `${kind}-entry-free`,
      says: `nothing lies over “${entry}”: no banner, no greeting, no launcher`,
      holds: (page, url) => eachSize(page, url, ({ covered }) => covered && `${covered} lies over it`),
    },
    {
      id: `${kind}-entry-whole`,
      says: `the words “${entry}” are not cut off`,
      holds: (page, url) => eachSize(page, url, ({ cut }) => cut && `its words are cut off by ${cut}`),
    },
    {
      id: `${kind}-entry-contrast`,
      says: `“${entry}” stands out from what is behind it, 4.5 : 1 at least`,
      holds: (page, url) => eachSize(page, url, ({ contrast }) => tooFaint(contrast)),
    },
    {
      id: `${kind}-one-click`,
      says: `one click on “${entry}” leads to the form, with no sign-in before it`,
      async holds(page, url) {
        const href = await toForm(page, url);
        const asked = await seen(page, { beside: 'contract', selector: controls });
        const secrets = await page.evaluate(look, { words: '', selector: 'input[type="password"]' });
        if (secrets.length > 0) throw new Error(`${href} asks for a password.`);
        if (asked.length === 0) throw new Error(`${href} has no form with a field "contract": something stands before it.`);
      },
    },
    {
      id: `${kind}-form-fields`,
      says: 'the form asks at once for all that the law names, and for nothing else',
      async holds(page, url) {
        const asked = await form(page, url);
        const stray = asked.find((each) => !fieldOf(each));
        if (stray) throw new Error(`The form asks for "${stray.name || stray.type}", which the law does not name.`);
        const missing = fields.find(({ id, when }) => !when && !asked.some((each) => fieldOf(each)?.id === id && each.hidden === undefined));
        if (missing) throw new Error(`The form does not ask for "${missing.id}" from the start.`);
      },
    },
    {
      id: `${kind}-form-required`,
      says: 'nothing is required that the law does not require, and no later day is chosen beforehand than the next possible one',
      async holds(page, url) {
        const asked = await form(page, url);
        const forced = asked.find((each) => each.required && fieldOf(each)?.required !== true);
        if (forced) throw new Error(`"${forced.name}" is required, and may be left out by law.`);
        for (const field of fields) {
          if (field.kind !== 'choice') continue;
          const options = asked.filter(({ name, type }) => name === field.id && type === 'radio');
          if (options.length > 0 && options.find(({ checked }) => checked)?.value !== field.default)
            throw new Error(`Of "${field.id}", "${field.default}" has to be chosen beforehand.`);
        }
      },
    },
    {
      id: `${kind}-form-button`,
      says: `the button below says “${button}” from the start, whole, and stands out 4.5 : 1 at least`,
      async holds(page, url) {
        await toForm(page, url);
        for (const size of sizes) {
          await page.setViewportSize(size);
          const { hidden, cut, contrast } = await press(page);
          const fault = hidden ?? (cut && `its words are cut off by ${cut}`) ?? tooFaint(contrast);
          if (fault) throw new Error(`The button “${button}” at ${size.width} by ${size.height} px: ${fault}.`);
        }
      },
    },
    {
      id: `${kind}-form-free`,
      says: 'nothing lies over the fields and the button: no banner, no greeting, no survey, no offer',
      async holds(page, url) {
        const asked = await form(page, url);
        for (const each of [...asked, await press(page)]) if (each.covered) throw new Error(`${each.covered} lies over "${each.name || each.said}".`);
      },
    },
  ];
};

const tooFaint = (contrast: Sight['contrast']): string | undefined => {
  if (contrast === 'picture') return 'what is behind it is a picture: give it a colour, so that the contrast can be computed';
  return contrast < least ? `its contrast is ${contrast.toFixed(2)} : 1` : undefined;
};
