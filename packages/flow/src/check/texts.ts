import type { FlowDefinition, Option, Problem, Refusal } from '@lotse/contract';
import { isLocale, show, suggestion } from '@lotse/contract/content';

type Texts = FlowDefinition['title'];
type Found = readonly [path: string, texts: Texts | undefined];

const refusals = (list: readonly Refusal[] | undefined, path: string): readonly Found[] => (list ?? []).map(({ text }, at) => [`${path}/${at}/text`, text]);
const options = (list: readonly Option[], path: string): readonly Found[] =>
  list.flatMap(({ label, hint }, at): readonly Found[] => [
    [`${path}/${at}/label`, label],
    [`${path}/${at}/hint`, hint],
  ]);

/** Every text of a flow, with its place. */
const textsIn = (flow: FlowDefinition): readonly Found[] => [
  ['/title', flow.title],
  ['/intro', flow.intro],
  ['/purpose', flow.purpose],
  ...(flow.ready ?? []).map((texts, at): Found => [`/ready/${at}`, texts]),
  ...refusals(flow.refuse, '/refuse'),
  ...flow.steps.flatMap((step, place): readonly Found[] => [
    [`/steps/${place}/title`, step.title],
    [`/steps/${place}/hint`, step.hint],
    ...step.fields.flatMap((field, at): readonly Found[] => {
      const path = `/steps/${place}/fields/${at}`;
      return [
        [`${path}/label`, field.label],
        [`${path}/short`, field.short],
        [`${path}/hint`, field.hint],
        ...('options' in field ? options(field.options, `${path}/options`) : []),
        ...refusals(field.refuse, `${path}/refuse`),
        ...Object.entries(field.errors ?? {}).map(([code, texts]): Found => [`${path}/errors/${code}`, texts]),
      ];
    }),
  ]),
  ['/submit', flow.submit],
  ['/receipt', flow.receipt],
  ...flow.stages.flatMap((stage, at): readonly Found[] => [
    [`/stages/${at}/label`, stage.label],
    [`/stages/${at}/hint`, stage.hint],
  ]),
];

/** German that says Sie: a text for those who are called du has to be another. */
const formal = /(^|[^\p{L}])(Sie|Ihnen|Ihr|Ihre[mnrs]?)(?![\p{L}])/u;

const missing = (locale: string, texts: Texts): string | undefined => {
  if (Object.hasOwn(texts, locale)) return undefined;
  const base = texts[locale.split('-')[0] ?? locale];
  if (base === undefined) return `The text is missing in "${locale}". Write it, or take "${locale}" out of /locales.`;
  return locale === 'de-du' && formal.test(base) ? `${show(base)} says Sie, and "de-du" is missing. Write the same for those who are called du.` : undefined;
};

/** Each text stands in each language of the flow, and in no other. */
export const checkTexts = (flow: FlowDefinition): readonly Problem[] => [
  ...flow.locales.flatMap((locale, at) =>
    isLocale(locale)
      ? []
      : [{ code: 'content-unknown-locale', path: `/locales/${at}`, message: `"${locale}" is no language. Write it like "de", "en" or "de-du".` }],
  ),
  ...textsIn(flow).flatMap(([path, texts]) => {
    if (!texts) return [];
    return [
      ...flow.locales.flatMap((locale) => {
        const message = missing(locale, texts);
        return message === undefined ? [] : [{ code: 'flow-missing-text', path, message }];
      }),
      ...Object.keys(texts)
        .filter((locale) => !flow.locales.includes(locale))
        .map((locale) => ({
          code: 'flow-stray-text',
          path: `${path}/${locale}`,
          message: `"${locale}" is no language of this flow.${suggestion(locale, flow.locales)} Take the text out, or add "${locale}" to /locales.`,
        })),
    ];
  }),
];
