/** Days on which the network, the device or its clock is at fault: everything arrives once and in order, on both sides, and what cannot be kept is said. */
import type { Page } from '@playwright/test';
import { beginChat, bubbles, composer, openHelp, ownMessages, panel, phone, write } from './customer.ts';
import { agentAt } from './people.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: phone });

const arrived = (page: Page, count: number) =>
  expect(page.locator('[part~="message-own"]:is([data-state="sent"], [data-state="delivered"], [data-state="read"])')).toHaveCount(count, { timeout: 20_000 });
const goOn = async (page: Page) => {
  await openHelp(page);
  await page
    .getByRole('button', { name: /^Gespräch (fortsetzen|mit)/ })
    .first()
    .click();
};

test('in a train the connection breaks every second while both write: all of it arrives once, in one order on both sides @all', async ({
  page,
  line,
  nordlicht: { site, help },
}) => {
  const jonas = await agentAt(help);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Ich sitze im Zug.');
  await arrived(page, 1);
  const tunnels = setInterval(() => line.cut(), 900);
  const [mine, theirs] = ['Frage', 'Antwort'].map((word) => Array.from({ length: 8 }, (_, n) => `${word} ${n + 1}`)) as [string[], string[]];
  for (const [n, text] of mine.entries()) {
    if (n % 3 === 0) line.loseNextAnswer(/"t":"send"|^POST \S+\/messages /);
    await write(page, text);
    await jonas.says(theirs[n] ?? '');
  }
  await expect.poll(async () => (await jonas.messages()).length, { timeout: 30_000 }).toBe(17);
  clearInterval(tunnels);
  await arrived(page, 9);
  const said = await jonas.messages();
  // After so many breaks the page waits up to twenty seconds before it comes back.
  await expect(bubbles(page)).toHaveText(said, { timeout: 30_000 });
  for (const word of [/Frage/, /Antwort/]) expect(said.filter((text) => word.test(text))).toEqual(word.test('Frage') ? mine : theirs);
});

test('a tab is duplicated, both write without a network: each message goes out once, and both tabs show the same @all', async ({
  page,
  context,
  line,
  nordlicht: { site, help },
}) => {
  const jonas = await agentAt(help);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Gilt der Bonus noch?');
  await arrived(page, 1);
  line.down();
  await write(page, 'Eins');
  await expect(ownMessages(page).last()).toHaveAttribute('data-state', 'sending');

  line.up();
  // A window that is opened by the page begins with a copy of its session.
  const [twin] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void window.open('/shop.html'))]);
  await twin.setViewportSize(phone);
  await goOn(twin);
  await expect(bubbles(twin)).toHaveText(['Gilt der Bonus noch?', 'Eins']);
  line.down();
  await write(page, 'Zwei');
  await write(twin, 'Drei');
  line.up();
  await expect.poll(async () => (await jonas.messages()).length, { timeout: 20_000 }).toBe(4);
  const said = await jonas.messages();
  expect(said.toSorted()).toEqual(['Drei', 'Eins', 'Gilt der Bonus noch?', 'Zwei']);
  for (const tab of [page, twin]) {
    await arrived(tab, 4);
    await expect(bubbles(tab)).toHaveText(said);
  }
});

test('a laptop sleeps over lunch, and its connection dies meanwhile: awake again it shows what was answered @all', async ({
  page,
  line,
  nordlicht: { site, help },
}) => {
  const jonas = await agentAt(help);
  await page.clock.install();
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Wann kommt der Techniker?');
  await arrived(page, 1);

  line.hold();
  await jonas.says('Um 14 Uhr.');
  line.up();
  await expect(bubbles(page)).toHaveText(['Wann kommt der Techniker?']);
  await page.clock.fastForward('01:00:00');
  await expect(bubbles(page)).toHaveText(['Wann kommt der Techniker?', 'Um 14 Uhr.'], { timeout: 20_000 });
  await write(page, 'Danke.');
  await expect.poll(() => jonas.messages()).toEqual(['Wann kommt der Techniker?', 'Um 14 Uhr.', 'Danke.']);
});

test('a proxy swallows sockets: the conversation goes on by requests, and the next page does not try one again @all', async ({
  page,
  line,
  nordlicht: { site, help },
}) => {
  const jonas = await agentAt(help);
  line.sockets('swallowed');
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Hört mich jemand?');
  await arrived(page, 1);
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('lotse:lotse:transport')), { timeout: 15_000 }).toBe('"poll"');
  await jonas.says('Ja.');
  await expect(bubbles(page)).toHaveText(['Hört mich jemand?', 'Ja.']);

  const { socketsAsked } = line;
  await page.goto(`${site.url}/shop.html`);
  await goOn(page);
  await jonas.says('Auf jeder Seite.');
  await expect(bubbles(page)).toHaveText(['Hört mich jemand?', 'Ja.', 'Auf jeder Seite.']);
  expect(line.socketsAsked).toBe(socketsAsked);
});

test('the device is full in the middle of a conversation: he is told, and what he writes arrives all the same @all', async ({
  page,
  line,
  complaints,
  nordlicht: { site, help },
}) => {
  const jonas = await agentAt(help);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Wie lange gilt mein Vertrag?');
  await arrived(page, 1);
  await expect(panel(page).getByText('Ihr Browser speichert gerade nichts.')).toBeHidden();
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
  });
  line.down();
  await write(page, 'Er begann im Mai.');
  await expect(ownMessages(page).last()).toHaveAttribute('data-state', 'sending');
  line.up();
  await arrived(page, 2);
  await expect(panel(page).getByText('Ihr Browser speichert gerade nichts.')).toBeVisible();
  expect(await jonas.messages()).toEqual(['Wie lange gilt mein Vertrag?', 'Er begann im Mai.']);
  expect(complaints.filter((said) => /quota/i.test(said))).toEqual([]);
});

for (const { wrong, days } of [
  { wrong: 'a day fast', days: 1 },
  { wrong: 'a day slow', days: -1 },
]) {
  test(`the clock of the device is ${wrong}: messages wait, arrive and stand in their order all the same @all`, async ({
    page,
    line,
    nordlicht: { site, help },
  }) => {
    const jonas = await agentAt(help);
    await page.clock.install({ time: Date.now() + days * 86_400_000 });
    await page.goto(`${site.url}/strom.html`);
    await openHelp(page);
    await beginChat(page, 'Eins');
    await arrived(page, 1);
    await jonas.says('Zwei');
    await expect(bubbles(page)).toHaveText(['Eins', 'Zwei']);
    line.down();
    await write(page, 'Drei');
    await expect(bubbles(page)).toHaveText(['Eins', 'Zwei', 'Drei']);
    // What still stands in the field is not on the device yet.
    await expect(composer(page)).toHaveValue('');
    await page.reload().catch(() => {});
    line.up();
    await page.goto(`${site.url}/strom.html`);
    await goOn(page);
    await arrived(page, 2);
    await expect(bubbles(page)).toHaveText(['Eins', 'Zwei', 'Drei']);
    expect(await jonas.messages()).toEqual(['Eins', 'Zwei', 'Drei']);
  });
}
