/** Customers who come at once, three, and thirty in test:all, handled by one agent without a mouse; prints how many keys each of them cost. */
import { beginMonday } from '../bench/monday/customers.ts';
import { expect, signIn, test } from './test.ts';

/** What this agent has put on his own keys. */
const macros = [
  { text: 'Guten Tag, ich sehe mir das an. Können Sie mir dazu noch etwas sagen?', after: 'send' },
  { text: 'Danke, das ist erledigt. Sie bekommen eine Bestätigung. Einen guten Tag!', after: 'resolve' },
];

for (const [customers, when] of [
  [3, '@chromium'],
  [30, '@all @chromium'],
] as const)
  test(`${customers} conversations on a busy Monday, by keyboard only ${when}`, async ({ page, nordlicht: { help } }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.addInitScript((kept) => localStorage.setItem('lotse:desk:macros', kept), JSON.stringify(macros));
    await signIn(page, help);
    const monday = beginMonday({ server: new URL(help.site).origin, customers, typesForMs: 500, betweenMs: 50 });
    await expect.poll(() => monday.begun(), { timeout: 60_000 }).toBe(customers);

    const keys = new Map<string, number>();
    const openId = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('conversation') ?? '';
    const press = async (key: string, id?: string): Promise<void> => {
      await page.keyboard.press(key);
      const whose = id ?? openId();
      keys.set(whose, (keys.get(whose) ?? 0) + 1);
    };
    /** A deed that leads to another conversation counts for that one. */
    const go = async (key: string): Promise<string | undefined> => {
      const before = openId();
      await page.keyboard.press(key);
      const moved = await expect
        .poll(openId, { timeout: 3000 })
        .not.toBe(before)
        .then(
          () => true,
          () => false,
        );
      if (!moved) return undefined;
      const id = openId();
      keys.set(id, (keys.get(id) ?? 0) + 1);
      await expect(page.getByRole('textbox', { name: /^Antwort an/ })).toBeVisible();
      return id;
    };
    const answer = async (digit: number): Promise<void> => {
      await press(`Alt+${digit}`);
      if (macros[digit - 1]?.after !== 'resolve') return;
      const field = page.getByRole('combobox', { name: 'Kontaktgrund suchen' });
      await expect(field).toBeFocused();
      // Nothing was proposed: three letters and it is there.
      if ((await page.getByRole('option', { selected: true }).count()) === 0) for (const letter of 'etw') await press(letter);
      await press('Enter');
      await expect(field).toBeHidden();
    };

    const answered = new Map<string, number>();
    /** The next who waits is greeted; where nobody waits, the next who has answered is served to the end. */
    while (monday.finished() < customers) {
      const waits = await page.title().then((text) => /^\(\d+\)/.test(text));
      if (!waits) {
        await expect.poll(() => page.title().then((text) => monday.finished() === customers || /^\(\d+\)/.test(text)), { timeout: 30_000 }).toBe(true);
        continue;
      }
      if (await page.evaluate(() => document.activeElement?.matches('textarea, input') ?? false)) await press('Escape');
      const fresh = answered.size < customers ? await go('g') : undefined;
      const id = fresh ?? (await go('u'));
      if (id === undefined) {
        // The one with the news is on screen already.
        if (monday.finished() === customers) break;
        if (answered.has(openId())) await answer(2);
        continue;
      }
      const times = (answered.get(id) ?? 0) + 1;
      answered.set(id, times);
      await answer(times === 1 ? 1 : 2);
    }
    monday.leave();
    const counts = [...keys.entries()].filter(([id]) => id !== '').map(([, count]) => count);
    counts.sort((a, b) => a - b);
    const total = counts.reduce((sum, count) => sum + count, 0);
    console.log(`${counts.length} conversations, keys each: ${counts.join(' ')}; ${total} in all, ${(total / customers).toFixed(1)} each`);
    expect(counts).toHaveLength(customers);
    expect(Math.max(...counts)).toBeLessThan(20);
  });
