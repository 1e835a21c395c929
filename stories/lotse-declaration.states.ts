import '@lotse/elements/define';
import type { MemoryFlowContent } from '@lotse/adapters/memory';
import type { Client, ClientOptions, FlowWalk, Flows } from '@lotse/client';
import { LotseError, type Answers, type BackendAdapter, type FlowDefinition } from '@lotse/contract';
import type { LotseDeclaration, LotseWidget } from '@lotse/elements';
import { run } from '@lotse/flow/run';
import cancel from '../examples/nordlicht/content/flows/cancel.json' with { type: 'json' };
import withdraw from '../examples/nordlicht/content/flows/withdraw.json' with { type: 'json' };
import { changed } from './lotse-flow.states.ts';
import { inWidget, nordlicht, silent, visit } from './nordlicht.states.ts';
import { scene } from './scene.states.ts';

/** Every state of the two declarations that the law prescribes. */

type Kind = LotseDeclaration['kind'];
const flowOf = { cancel, withdraw } as unknown as Readonly<Record<Kind, FlowDefinition>>;

const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft. ';
const long = { de: longest.repeat(2), en: longest.repeat(2) };

/** The demo company, which takes both; `content` makes it another company. */
export const company = (content: Partial<MemoryFlowContent> = {}) =>
  nordlicht({ flows: { definitions: [cancel, withdraw] as unknown as readonly FlowDefinition[], judge: run, ...content } });

const ownLink = (kind: Kind): HTMLAnchorElement => Object.assign(document.createElement('a'), { href: `/${kind}`, textContent: flowOf[kind].title['de'] });

/** As it stands in a page: with the page's own link inside. */
export const entry = (kind: Kind, link: HTMLElement | null = ownLink(kind)): LotseDeclaration => {
  const element = document.createElement('lotse-declaration');
  element.kind = kind;
  if (link) element.append(link);
  return element;
};
export const form = (client: Client, kind: Kind = 'cancel'): LotseDeclaration => {
  const element = entry(kind);
  element.client = client;
  element.form = true;
  return element;
};

const petersen: Answers = { name: 'Hanne Petersen', contract: 'Strom, Kundennummer 20 417 883', email: 'h.petersen@example.de' };
/** Once the form stands there. */
const then = (client: Client, act: (flows: Flows, walk: () => FlowWalk) => unknown, kind: Kind = 'cancel'): LotseDeclaration => {
  scene(async () => {
    const flows = await client.flows();
    await flows.begin(kind);
    const { flow: walk } = client.state;
    if (walk?.flow) await act(flows, () => client.state.flow ?? walk);
  });
  return form(client, kind);
};
const answered = (flows: Flows, answers: Answers = petersen): void => {
  for (const [name, answer] of Object.entries(answers)) flows.answer(name, answer);
};
const declared = (adapter: BackendAdapter, { kind = 'cancel', ...options }: { readonly kind?: Kind } & Partial<ClientOptions> = {}) =>
  then(
    visit(adapter, options),
    (flows) => {
      answered(flows);
      flows.next();
      void flows.submit();
    },
    kind,
  );

export const entryLink = () => entry('cancel');
export const entryWithout = () => entry('withdraw', null);
/** A page that says something else than the law wants. */
export const entryOfOtherWords = () => entry('cancel', Object.assign(document.createElement('a'), { href: '/cancel', textContent: 'Tarif optimieren' }));
export const entryEnglish = () => Object.assign(entry('withdraw'), { lang: 'en' });

export const toCancel = () => form(visit(company()));
export const toWithdraw = () => form(visit(company()), 'withdraw');
export const filled = () => then(visit(company()), (flows) => answered(flows));
export const extraordinary = () => then(visit(company()), (flows) => answered(flows, { type: 'extraordinary', end: 'day' }));
export const mistakes = () => then(visit(company()), (flows) => (answered(flows, { end: 'day', endDate: '30.2.2027', email: 'petersen' }), flows.next()));
export const english = () => form(visit(company(), { locale: 'en' }));
export const longestWords = () => {
  const { steps, intro: _, ...rest } = flowOf.cancel;
  const fields = steps[0].fields.map((field) => ({ ...field, hint: long }));
  const definition: FlowDefinition = {
    ...rest,
    intro: long,
    purpose: long,
    steps: [{ ...steps[0], fields }],
    stages: [{ id: 'a', label: long, hint: long, owner: 'us' }],
  };
  return then(visit(company({ definitions: [definition] })), (flows) => answered(flows, { ...petersen, type: 'extraordinary', cause: longest.repeat(4) }));
};
export const received = () => declared(company());
export const receivedEnglish = () => declared(company(), { kind: 'withdraw', locale: 'en' });
/** It came with many others. */
export const asksForCode = () =>
  declared(
    changed(company(), (real) => ({
      async submit({ code, ...submission }) {
        if (code !== undefined && code !== '471100') throw new LotseError('invalid', 'This is not the code.', { field: 'code' });
        return { ...(await real.submit(submission)), asksForCode: code === undefined };
      },
    })),
  );
export const sending = () => declared(changed(company(), () => ({ submit: () => new Promise(() => {}) })));
export const unsure = () =>
  declared(
    changed(company(), () => ({
      submit: () => Promise.reject(new LotseError('unavailable', 'The answer was lost.')),
      receipt: () => Promise.reject(new LotseError('unavailable', 'Nobody answers.')),
    })),
  );
export const notTaken = () => declared(changed(company(), () => ({ submit: () => Promise.reject(new LotseError('forbidden', 'Not you.')) })));

/** The network is gone when the button is pressed. */
const cutOff = (adapter: BackendAdapter) => {
  const client = visit(adapter);
  return then(client, (flows) => {
    answered(flows);
    // The browser says so, and says that it is back, to everything on this page.
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    dispatchEvent(new Event('offline'));
    flows.next();
    void flows.submit();
    setTimeout(() => {
      delete (navigator as { onLine?: boolean }).onLine;
    });
  });
};
export const waiting = () => cutOff(company());
/** Where the company has not allowed that it waits on the device. */
export const notSentOffline = () => cutOff(company({ definitions: [{ ...flowOf.cancel, offline: false }] }));

export const failed = () => form(visit(changed(company(), () => ({ get: () => Promise.reject(new LotseError('unavailable', 'Gone.')) }))));
export const coming = () => form(visit(silent));
export const noneTaken = () => form(visit(company({ definitions: [] })));

/** As a screen of the widget. */
export const inPanel = (): LotseWidget => inWidget(visit(company()), { flow: 'cancel' });
