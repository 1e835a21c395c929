import { hasEnded, type CaseSummary } from '@lotse/contract';
import { html, type TemplateResult } from 'lit';
import { icon, type Icon } from '../icons/icon.ts';
import { check, error, info, warning } from '../icons/more-icons.ts';
import type { CaseStrings } from '../strings/cases.ts';
import { isOverdue, standing } from './answer.ts';
import { clock, shifted } from './icons.ts';
import { daysUntil } from './when.ts';

type Look = 'positive' | 'warning' | 'critical' | 'own' | '';

/** How it goes, in a word with its sign. */
const said = (it: CaseSummary, strings: CaseStrings): readonly [Look, Icon, string] => {
  const { milestone, health, needs, promise } = it;
  const { chips } = strings;
  if (milestone === 'done') return ['positive', check, chips.done];
  if (hasEnded(it)) return ['', info, standing(it, strings)];
  if (milestone === 'waitingForYou' && needs?.until) {
    const days = daysUntil(needs.until);
    return [days < 0 ? 'critical' : 'own', clock, strings.daysLeft(days)];
  }
  if (health === 'problem') return ['critical', error, chips.problem];
  if (milestone === 'waitingForYou' || milestone === 'readyForYou') return ['own', clock, standing(it, strings)];
  if (isOverdue(it)) return ['warning', clock, chips.late];
  if (promise?.direction === 'later') return ['warning', shifted, chips.moved];
  if (health === 'delayed') return ['warning', clock, chips.late];
  if (health === 'atRisk') return ['warning', warning, chips.atRisk];
  return promise?.direction === 'earlier' ? ['positive', shifted, chips.earlier] : ['positive', check, chips.onTrack];
};

export const chip = (it: CaseSummary, strings: CaseStrings): TemplateResult => {
  const [look, sign, words] = said(it, strings);
  return html`<span class="chip ${look}">${icon(sign)}${words}</span>`;
};
