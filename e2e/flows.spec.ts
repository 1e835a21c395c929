/** Every guided change, by somebody without a mouse: from its first question to its receipt. */
import type { Answer, Answers, Field, FlowDefinition } from '@lotse/contract';
import { exampleAnswers } from '@lotse/flow/check';
import { run } from '@lotse/flow/run';
import type { Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import type { KeptMail } from '../packages/server/src/mails/transport.ts';
import { desktop, openHelp, panel, signInAsMaria } from './customer.ts';
import { keyboardOf, type Keyboard } from './keyboard.ts';
import { axeFinds } from './screens.ts';
import { expect, test } from './test.ts';

const clock = '2026-11-20T10:00:00+01:00';
/** In the gate; the others are for `npm run test:all`. */
const always = ['move-house', 'meter-reading', 'complaint'];
const flows = globSync('examples/nordlicht/content/flows/*.json')
  .toSorted()
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as FlowDefinition);

const beginning = (words = ''): RegExp => new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const labelOf = ({ label }: { readonly label: Readonly<Record<string, string>> }): RegExp => beginning(label['de']);

/** Answers one field as a keyboard does it. */
const fill = async (page: Page, keys: Keyboard, field: Field, answer: Answer): Promise<void> => {
  const words = typeof answer === 'string' || typeof answer === 'number' ? `${answer}` : '';
  switch (field.kind) {
    case 'choice': {
      if (field.options.length > 12) throw new Error('No template has a list this long.');
      await keys.tabTo(labelOf(field.options[0]));
      await keys.press('Space');
      for (let turns = field.options.findIndex(({ id }) => id === answer); turns > 0; turns -= 1) await keys.press('ArrowDown');
      return;
    }
    case 'yesNo':
      await keys.tabTo('Ja');
      await keys.press('Space');
      if (answer === false) await keys.press('ArrowDown');
      return;
    case 'choices':
      for (const option of field.options)
        if (Array.isArray(answer) && answer.some((each) => each === option.id)) {
          await keys.tabTo(labelOf(option));
          await keys.press('Space');
        }
      return;
    case 'consent':
      await keys.tabTo(labelOf(field));
      return keys.press('Space');
    case 'date': {
      const [year = '', month = '', day = ''] = words.split('-');
      await keys.tabTo('Tag');
      await keys.type(day);
      await keys.tabTo('Monat');
      await keys.type(month);
      await keys.tabTo('Jahr');
      return keys.type(year);
    }
    case 'slot':
      // The first that is free.
      await keys.tabTo(/^(Mon|Diens|Donners|Frei)tag|^Mittwoch/);
      return keys.press('Space');
    case 'file': {
      // Asked for first: the browser takes a moment to hand its dialog over.
      const chooser = page.waitForEvent('filechooser');
      await keys.tabTo('Datei auswählen');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: jpeg });
      await expect(panel(page).getByRole('button', { name: 'foto.jpg entfernen' })).toBeVisible();
      return expect(panel(page).getByText('Wird hochgeladen')).toHaveCount(0);
    }
    default:
      await keys.tabTo(labelOf(field));
      return keys.type(words);
  }
};
/** Small, and right as far as anybody looks. */
const jpeg = Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z', 'base64'); // prettier-ignore

for (const flow of flows)
  test(`without a mouse: ${flow.id}, from its first question to its receipt @chromium${always.includes(flow.id) ? '' : ' @all'}`, async ({
    page,
    nordlicht: { site, help },
    complaints,
  }) => {
    test.slow();
    await page.clock.setFixedTime(clock);
    await page.setViewportSize(desktop);
    if (flow.audience === 'customer') await signInAsMaria(page, site);
    else await page.goto(`${site.url}/strom.html`);
    const prefilled = page.waitForResponse((response) => response.url().endsWith(`/flows/${flow.id}/prefill`));
    await openHelp(page);
    await page.evaluate((id) => (window as unknown as { lotse(...args: readonly string[]): Promise<void> }).lotse('startFlow', id), flow.id);
    const { answers: prefill } = (await (await prefilled).json()) as { readonly answers: Answers };
    const answers = exampleAnswers(flow, { clock, prefill });
    const judged = run(flow, answers, { clock, prefill });
    expect(judged.refused).toBeUndefined();

    const keys = keyboardOf(page);
    const faults: Record<string, readonly string[]> = {};
    const look = async (where: string) => {
      const found = await axeFinds(page);
      if (found.length > 0) faults[where] = found;
    };
    const fields = new Map(flow.steps.flatMap((step) => step.fields.map((field) => [field.id, field] as const)));
    // A declaration is one page, without steps and without a review.
    const isOnePage = flow.kind === 'declaration';
    for (const { id, fields: asked } of judged.steps) {
      await keys.isOn((isOnePage ? flow : flow.steps.find((step) => step.id === id))?.title['de'] ?? '');
      await look(id);
      const given = asked.filter((name) => answers[name] !== undefined);
      const toConfirm = given.filter((name) => fields.get(name)?.prefill === 'confirm' && prefill[name] !== undefined);
      for (const name of given) if (!toConfirm.includes(name)) await fill(page, keys, fields.get(name)!, answers[name]!);
      // Whoever agrees to what is known stands on what goes on: the other questions come before.
      for (const [place] of toConfirm.entries()) {
        await keys.tabTo('Stimmt noch', given.length > toConfirm.length || place > 0 ? 'Shift+Tab' : 'Tab');
        await keys.press('Enter');
      }
      if (isOnePage) break;
      await (toConfirm.length > 0 ? keys.isOn('Weiter') : keys.tabTo('Weiter'));
      await keys.press('Enter');
    }
    if (!isOnePage) {
      await keys.isOn('Stimmt alles so?');
      await look('review');
    }
    const send = flow.submit['de'] ?? '';
    await keys.tabTo(send);
    await keys.press('Enter');
    if (flow.safeguards?.code) {
      await keys.isOn('Wir haben Ihnen einen Code geschickt.');
      await look('code');
      const mails = async () => ((await (await fetch(new URL('dev/mails', help.site))).json()) as { readonly mails: readonly KeptMail[] }).mails;
      await expect.poll(async () => (await mails()).length, { timeout: 20_000 }).toBeGreaterThan(0);
      const code = /^(\d{6})$/m.exec((await mails()).at(-1)?.text ?? '')?.[1] ?? '';
      await keys.tabTo('Code');
      await keys.type(code);
      await keys.press('Enter');
    }
    await keys.isOn(flow.receipt['de'] ?? '');
    await look('receipt');

    // What the customer reads is what is kept.
    const reference = (await panel(page).locator('.reference strong').textContent()) ?? '';
    const kept = await fetch(new URL(`desk/flows/${reference}`, help.api), { headers: { authorization: `Bearer ${await help.signIn()}` } });
    expect(await kept.json()).toMatchObject({ submission: { reference, flowId: flow.id } });
    expect(faults).toEqual({});
    expect(complaints).toEqual([]);
  });

test('a flow can stand in the page itself: the tag brings what it needs', async ({ page, nordlicht: { site } }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const flow = document.createElement('lotse-flow');
      flow.setAttribute('flow', 'complaint');
      flow.textContent = 'Rufen Sie uns an.';
      document.querySelector('main')?.prepend(flow);
    });
  });
  // The tag of this page brings its code at once.
  await page.goto(`${site.url}/bestellung.html`);
  const flow = page.locator('lotse-flow');
  await expect(flow.getByText(/^Schritt 1 von/)).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
});
