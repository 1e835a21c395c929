/** What is under way, whoever's turn it is first. */
import { hasEnded, type CaseSummary } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { search } from '../icons/icons.ts';
import { chevronRight } from '../icons/more-icons.ts';
import type { CaseStrings } from '../strings/cases.ts';
import { answerOf } from './answer.ts';
import { cardStyles } from './card.styles.ts';
import { chip } from './chip.ts';
import { course } from './course.ts';
import { iconOfKind } from './kind-icons.ts';
import type { CaseHost, CaseScreen } from './lotse-cases.ts';
import { wasLine } from './when.ts';

/** Cases that come with one press, and those that stand there at most: a slow device is not kept waiting by what nobody looks at. */
const casesAtOnce = 20;
const mostCases = 40;
/** Drawn in one frame. */
const perFrame = 3;

const isTheirs = ({ milestone }: CaseSummary): boolean => milestone === 'waitingForYou' || milestone === 'readyForYou';

export const listScreen = (host: CaseHost): CaseScreen => {
  let until = casesAtOnce;
  let drawn = perFrame;
  let drawing = false;
  const open = (reference: string) => host.go(reference);
  /** From this one on the next are read. */
  const turn = (to: number, first: number) => {
    // The first of them at once: they are stood on.
    drawn = Math.max(drawn, until + perFrame);
    until = to;
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelectorAll<HTMLElement>('[part="case"]')[first]?.focus());
  };
  const drawOn = () => {
    if (drawing || drawn >= until) return;
    drawing = true;
    // In a task of its own: a frame has enough to do with laying out and painting what was drawn before.
    requestAnimationFrame(() =>
      setTimeout(() => {
        drawing = false;
        drawn += perFrame;
        host.requestUpdate();
      }),
    );
  };

  const groups = (all: readonly CaseSummary[], strings: CaseStrings): TemplateResult => {
    const going = all.filter((it) => !hasEnded(it));
    const from = Math.max(0, until - mostCases);
    let place = 0;
    const group = (words: string, cases: readonly CaseSummary[], look: (of: readonly CaseSummary[]) => unknown) => {
      const some = cases.slice(Math.max(0, from - place), Math.max(0, Math.min(until, drawn) - place));
      place += cases.length;
      return some.length > 0 ? html`<section><h3 class="label">${words}</h3>${look(some)}</section>` : nothing;
    };
    const cards = (some: readonly CaseSummary[]) => html`<ul class="cards" role="list">${some.map((it) => html`<li>${card(it, strings, open)}</li>`)}</ul>`;
    const rows = (some: readonly CaseSummary[]) => html`<ul class="card" role="list">${some.map((it) => html`<li>${row(it, strings, open)}</li>`)}</ul>`;
    const press = (count: number, act: () => void) =>
      count > 0 ? html`<button type="button" class="button wide" @click=${act}>${strings.showMore(Math.min(count, casesAtOnce))}</button>` : nothing;
    drawOn();
    return html`${press(from, () => turn(until - casesAtOnce, 0))}
    ${group(strings.yourTurn, going.filter(isTheirs), cards)}${group(
      strings.underWay,
      going.filter((it) => !isTheirs(it)),
      cards,
    )}${group(strings.finished, all.filter(hasEnded), rows)}
    ${press(all.length - until, () => turn(until + casesAtOnce, Math.min(until, mostCases - casesAtOnce)))}`;
  };

  return {
    styles: [cardStyles],
    show({ list, all, stale }, strings) {
      if (list !== 'there') return undefined;
      return html`${stale ? html`<p class="small soft" role="status">${strings.cannotLook} ${strings.lastKnown}</p>` : nothing}
        ${all.length > 0 ? groups(all, strings) : html`<div><h3 class="title" tabindex="-1">${strings.noCases}</h3><p class="soft">${strings.noCasesHint}</p></div>`}
        <div class="card">
          <button type="button" class="row" @click=${() => host.go('', true)}>${icon(search)}<span class="grow">${strings.findCase}</span>${icon(chevronRight)}</button>
        </div>`;
    },
  };
};

/** Name, how it goes, the answer, and what changed. */
export const card = (it: CaseSummary, strings: CaseStrings, open: (reference: string) => void): TemplateResult => {
  const { reference, kind, title, promise, was, parts } = it;
  const { first, second } = answerOf(it, strings);
  const owed = it.milestone === 'waitingForYou' && it.needs;
  const detail = owed
    ? second
    : was && promise?.direction
      ? strings.was(wasLine(was, promise, strings), true)
      : parts && (parts.onTheWay > 0 || parts.done > 0)
        ? strings.parts(parts.all, parts.onTheWay, parts.done)
        : it.stage;
  return html`<button type="button" class="card case" part="case" @click=${() => open(reference)}>
    <span class="card-head">${icon(iconOfKind[kind])}<span class="what">${title}</span>${chip(it, strings)}</span>
    <strong class="heading number">${first}${second && !owed ? html`, ${second}` : nothing}</strong>
    ${detail ? html`<span class="small soft number">${detail}</span>` : nothing} ${course(it)}
  </button>`;
};

const row = (it: CaseSummary, strings: CaseStrings, open: (reference: string) => void): TemplateResult =>
  html`<button type="button" class="row tall" part="case" @click=${() => open(it.reference)}>
    ${icon(iconOfKind[it.kind])}<span class="grow"><strong>${it.title}</strong><small>${answerOf(it, strings).first}</small></span>${icon(chevronRight)}
  </button>`;
