/** The course line of a card: solid behind, a ring where one is, dotted ahead. */
import type { CaseSummary } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';

const most = 7;

/** Lying, for the eye alone: what it says stands in words beside it. */
export const course = ({ course: found }: CaseSummary): TemplateResult | typeof nothing => {
  if (!found) return nothing;
  const behind = Math.min(found.behind, most);
  const ahead = Math.min(found.ahead, most);
  const dots = [...Array<string>(behind).fill(''), 'here', ...Array<string>(ahead).fill('ahead')];
  return html`<span class="course" aria-hidden="true">${dots.map((look) => html`<i class=${look}></i>`)}</span>`;
};
