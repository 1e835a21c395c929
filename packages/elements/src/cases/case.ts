/** One case, below its answer: what changed and why, whose turn it is, what one can do, and how far it is. */
import { hasEnded, safeHref, type Case, type CaseAction } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from '../icons/icon.ts';
import { chevronRight, error, headset, info, offline } from '../icons/more-icons.ts';
import type { CaseStrings } from '../strings/cases.ts';
import { isOverdue, standing } from './answer.ts';
import { cardStyles } from './card.styles.ts';
import { caseStyles } from './case.styles.ts';
import { chip } from './chip.ts';
import { steps } from './steps.ts';
import { calendar, clock, shifted } from './icons.ts';
import type { More } from './later.ts';
import type { CaseHost, CaseScreen } from './lotse-cases.ts';
import { dateOf, lineOf, wasLine } from './when.ts';

/** How long to wait before a file that could not be loaded is asked for again, in milliseconds. */
const patience = 2_000;

export const caseScreen = (host: CaseHost): CaseScreen => {
  const { lotse } = host;
  let before: Case | undefined;
  /** What belongs to it, and what else can be done: behind the first paint. */
  let more: More | undefined;
  let coming = false;
  const bring = async (): Promise<void> => {
    if (coming || !lotse.client) return;
    coming = true;
    try {
      more = await (await import('./later.ts')).moreOf(host, await (await lotse.client.cases()).more());
      host.requestUpdate();
    } catch {
      setTimeout(() => {
        coming = false;
        if (host.isConnected) host.requestUpdate();
      }, patience);
    }
  };

  /** Into the flow of an action; what is known of this case stands in it. */
  const begin = async ({ flow }: CaseAction): Promise<void> => {
    const { client, navigation } = lotse;
    if (!client || !flow) return;
    navigation?.go({ flow: flow.id });
    const flows = await client.flows();
    await flows.begin(flow.id);
    if (client.state.flow?.phase === 'received') {
      await flows.leave();
      await flows.begin(flow.id);
    }
    for (const [field, answer] of Object.entries(flow.prefill ?? {})) flows.answer(field, answer);
  };
  const begins = (action: CaseAction) => void begin(action).catch(Boolean);
  const canBegin = ({ flow }: CaseAction): boolean => !flow || lotse.navigation !== undefined;

  /** The case goes along, also where he had taken it out before. */
  const ask = ({ reference, title }: Case) => {
    lotse.client?.addToTrail({ kind: 'case', reference, title });
    lotse.navigation?.go('handoff');
  };

  /** The one solid: at the foot of the panel, in a page right below the answer. */
  const nextStep = (found: Case): TemplateResult | undefined => {
    const next = nextOf(found);
    return next && lotse.strings && canBegin(next) ? actionTemplate(next, lotse.strings, begins, 'button solid wide') : undefined;
  };

  return {
    styles: [cardStyles, caseStyles],
    over: ({ shown }, strings) =>
      shown?.stale ? noted('warning', offline, lotse.state?.online ? strings.cannotLook : strings.offline, strings.lastKnown) : nothing,
    stands: (found, answer, strings) => html`<p class="stands small soft">${chip(found, strings)} <span>${stands(found, answer, strings)}</span></p>`,
    show({ shown }, strings) {
      const found = shown?.reference === host.reference ? shown.found : undefined;
      if (!shown || !found) return undefined;
      const words = before && changed(before, found, strings);
      before = found;
      if (words) host.say(words);
      void bring();
      const { asOf, source, nextUpdateBy } = found.freshness;
      const actions = (found.actions ?? []).filter((action) => action !== nextOf(found) && canBegin(action));
      const dated = inCalendar(found);
      return html`
        ${notes(found, strings)} ${host.inPanel ? nothing : nextStep(found)}
        ${actions.length > 0 || dated ? html`<div class="actions">${actions.map((action) => actionTemplate(action, strings, begins, 'button low'))}${dated ? more?.toCalendar(found) : nothing}</div>` : nothing}
        ${steps(found, strings)} ${more?.details(shown)}
        ${
          lotse.navigation
            ? html`<button type="button" part="human" class="row tall about" @click=${() => ask(found)}>
                ${icon(headset)}<span class="grow"><strong>${strings.askAboutThis}</strong><small>${strings.askAboutThisHint}</small></span>${icon(chevronRight)}
              </button>`
            : nothing
        }
        <p class="small soft number fresh">
          ${strings.asOf(new Date(asOf), new Date(), source)} ${nextUpdateBy === undefined ? nothing : strings.nextUpdate(strings.dates.day(dateOf(nextUpdateBy)))}
        </p>
      `;
    },
    foot: ({ shown }) => (host.inPanel && shown?.reference === host.reference && shown.found ? nextStep(shown.found) : undefined),
  };
};

/** A date that is to come, with which something happens where the customer is. */
const inCalendar = (found: Case): boolean => !!found.promise && !['answer', 'refund'].includes(found.promise.kind) && !hasEnded(found) && !isOverdue(found);

/** What changed while he looks at it, to be said once. */
const changed = (before: Case, found: Case, strings: CaseStrings): string | undefined => {
  if (before.reference !== found.reference) return undefined;
  const { title, promise, was, stage, milestone } = found;
  if (promise && was && promise.id !== before.promise?.id) return strings.newPromise(title, lineOf(promise, strings), lineOf(was, strings));
  return stage !== before.stage || milestone !== before.milestone ? strings.newStage(title, stage ?? standing(found, strings)) : undefined;
};

/** Beside a date also where it stands; whose turn it is says the stage, where there is one. */
const stands = (found: Case, answer: string, strings: CaseStrings): string => {
  const now = standing(found, strings);
  const words = now === answer ? '' : now;
  const turn = hasEnded(found) || found.stages.some(({ state }) => state === 'current') ? '' : strings.turn(found.owner, found.partner);
  return [found.parts && found.parts.onTheWay + found.parts.done > 0 ? strings.parts(found.parts.all, found.parts.onTheWay, found.parts.done) : words, turn]
    .filter(Boolean)
    .join('. ');
};

const noted = (look: string, sign: Icon, title: string, text: string | undefined): TemplateResult =>
  html`<div class="box ${look}">${icon(sign)}<p><strong>${title}</strong> ${text ? html`<br />${text}` : nothing}</p></div>`;

/** What is not as it was said, and what that means. */
const notes = (found: Case, strings: CaseStrings): readonly TemplateResult[] => {
  const { promise, was, health, ending, freshness } = found;
  const moved = !hasEnded(found) && was && promise?.direction ? promise : undefined;
  const reason = moved?.reason;
  const why = reason?.text ?? (moved?.direction === 'earlier' ? strings.sooner : strings.reasons[reason?.code ?? 'other']);
  return [
    ...(moved && was ? [noted(moved.direction === 'earlier' ? 'positive' : 'warning', shifted, strings.was(wasLine(was, moved, strings), false), why)] : []),
    ...(isOverdue(found) ? [noted('warning', clock, strings.overdue, strings.overdueHint)] : []),
    ...(ending ? [noted('', info, strings.endings[ending], strings.endingHints[ending])] : []),
    ...(health === 'problem' && !hasEnded(found) ? [noted('critical', error, strings.trouble, strings.troubleHint)] : []),
    ...(freshness.partnerDown ? [noted('', offline, strings.partnerDown(freshness.source), strings.lastKnown)] : []),
    ...(freshness.silent ? [noted('', info, strings.silent, strings.silentHint)] : []),
  ];
};

/** The next step, where it is the customer's: the one solid of the screen. */
const nextOf = ({ actions }: Case): CaseAction | undefined => actions?.find(({ needed }) => needed);

const actionTemplate = (action: CaseAction, strings: CaseStrings, begin: (action: CaseAction) => void, look: string): TemplateResult => {
  const href = action.href === undefined ? undefined : safeHref(action.href);
  if (href && !action.flow)
    return html`<a class=${look} href=${href} target="_blank" rel="noopener">${action.label}<span class="unseen">, ${strings.opensElsewhere}</span></a>`;
  return action.flow
    ? html`<button type="button" class=${look} @click=${() => begin(action)}>${action.kind === 'appointment' ? icon(calendar) : nothing}${action.label}</button>`
    : html``;
};
