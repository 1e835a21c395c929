import { scene } from './scene.states.ts';
import { templates } from './workbench/templates.ts';
import './workbench/flow-workbench.ts';
import type { FlowWorkbench } from './workbench/flow-workbench.ts';

/** The workbench with a template of Nordlicht, or with what somebody has made of it. */
const bench = (template: string, change: (text: string) => string = (text) => text): FlowWorkbench => {
  const element = document.createElement('flow-workbench');
  element.template = template;
  element.text = change(templates.get(template) ?? '');
  if (document.documentElement.lang.startsWith('en')) element.locale = 'en';
  return element;
};

export const template = () => bench('move-house');
export const short = () => bench('complaint');
export const problems = () => bench('report-fault', (text) => text.replace('"field": "what", "is": "internet"', '"field": "wat", "is": "internet"'));
/** Somebody is at it: it was right, and at present it is none. */
export const broken = () => {
  const element = bench('complaint');
  scene(async () => {
    await element.updateComplete;
    const area = element.shadowRoot?.querySelector<HTMLTextAreaElement>('#text');
    if (!area) return;
    area.value = area.value.replace('"version": 1,', '"version": 1,,');
    area.dispatchEvent(new Event('input'));
  });
  return element;
};
export const way = () => {
  const element = bench('report-fault');
  scene(async () => {
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLButtonElement>('[aria-pressed]')?.click();
  });
  return element;
};
