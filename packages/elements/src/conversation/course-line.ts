import { html, type TemplateResult } from 'lit';

/** The course line: stations behind solid, a ring where one is, dotted ahead. The words beside it say the same. */
export const courseLine = (behind: number, ahead: number): TemplateResult =>
  html`<span class="course" aria-hidden="true">${Array.from({ length: Math.min(behind, 4) }, () => html`<i class="behind"></i>`)}<i class="here"></i>${Array.from({ length: Math.min(ahead, 4) }, () => html`<i class="ahead"></i>`)}</span>`;
