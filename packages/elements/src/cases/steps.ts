/** The course line of a case, standing. */
import type { Case, CaseStage } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStrings } from '../strings/cases.ts';
import { dateOf } from './when.ts';

/** What each stage is called, when it was or will be, and whose turn it is. */
export const steps = ({ stages, partner }: Case, strings: CaseStrings): TemplateResult | typeof nothing => {
  if (stages.length === 0) return nothing;
  return html`<ol class="steps" role="list" aria-label=${strings.steps}>
    ${stages.map((stage) => {
      const when = time(stage, strings);
      return html`<li class=${stage.state} part="milestone" aria-current=${stage.state === 'current' ? 'step' : nothing}>
        <p class="line"><span class="name">${stage.label}</span><span class="unseen">, ${strings.stageStates[stage.state]}${when === nothing ? '' : ', '}</span>${when}</p>
        ${stage.state === 'current' ? html`<p class="small soft">${strings.turn(stage.owner, partner)} ${stage.explain}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
};

const time = ({ state, at, plannedOn }: CaseStage, strings: CaseStrings): TemplateResult | typeof nothing => {
  const when = state === 'done' ? at : plannedOn;
  if (when === undefined || state === 'skipped') return nothing;
  const short = strings.shortDay(dateOf(when));
  return html`<time class="small soft number" datetime=${when}>${state === 'current' ? strings.by(short) : short}</time>`;
};
