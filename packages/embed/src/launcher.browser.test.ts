import { afterEach, describe, expect, test } from 'vitest';
import type { Running } from './commands.ts';
import { launch, showFallback } from './launcher.ts';

const runningWith = (options: Record<string, string> = {}, language = 'de', id = 'lotse') =>
  ({ tag: { options, id, home: '', language } }) as unknown as Running;
const started: Running[] = [];
const start = (running = runningWith(), onIntent = () => {}, onPress = () => {}): Running => {
  launch(running, onIntent, onPress);
  started.push(running);
  return running;
};
const buttonOf = ({ host }: Running) => host.shadowRoot!.querySelector('button')!;

afterEach(() => {
  for (const { host, stays } of started.splice(0)) {
    stays.disconnect();
    host.remove();
  }
});

describe('the launcher', () => {
  test('stands in the top layer, named and small, with its state', () => {
    const running = start();
    expect(running.host.matches('lotse-widget#lotse[lang=de][popover=manual][position=right][state=closed]:popover-open')).toBe(true);
    expect(buttonOf(running).textContent).toBe('Hilfe');
    expect(buttonOf(running).getAttribute('aria-expanded')).toBe('false');
    expect(running.host.shadowRoot!.querySelectorAll('*').length + 1).toBeLessThanOrEqual(8);
    expect(buttonOf(running).getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(buttonOf(start(runningWith({}, 'en', 'other'))).textContent).toBe('Help');
  });

  test('takes the element that the page has put there, by its name or without one', () => {
    const own = document.body.appendChild(document.createElement('lotse-widget'));
    expect(start().host).toBe(own);
    const named = document.body.appendChild(document.createElement('lotse-widget'));
    named.id = 'shop "1"';
    expect(start(runningWith({}, 'de', 'shop "1"')).host).toBe(named);
  });

  test('stands where one begins to read on a page of the other direction, unless the tag says where', () => {
    const own = document.body.appendChild(document.createElement('lotse-widget'));
    own.dir = 'rtl';
    expect(start().host.getBoundingClientRect().left).toBeLessThanOrEqual(24);
    const other = document.body.appendChild(document.createElement('lotse-widget'));
    other.dir = 'rtl';
    const { host } = start(runningWith({ position: 'right' }, 'de', 'other'));
    expect(host).toBe(other);
    expect(document.documentElement.clientWidth - host.getBoundingClientRect().right).toBeLessThanOrEqual(24);
  });

  test('leaves alone what only has its name', () => {
    const form = document.body.appendChild(document.createElement('form'));
    form.id = 'lotse';
    expect(start().host.localName).toBe('lotse-widget');
    expect(form.shadowRoot).toBeNull();
    form.remove();
  });

  test('says when somebody is about to press, and when he presses', () => {
    const said: string[] = [];
    const button = buttonOf(
      start(
        runningWith(),
        () => said.push('intent'),
        () => said.push('press'),
      ),
    );
    button.dispatchEvent(new PointerEvent('pointerenter'));
    button.focus();
    button.click();
    expect(said).toEqual(['intent', 'intent', 'press']);
  });

  test('is the same one in the next page of a site that swaps its body, in the place of that page’s own element', async () => {
    const { host } = start();
    host.remove();
    await expect.poll(() => host.isConnected && host.matches(':popover-open')).toBe(true);
    const twin = document.createElement('lotse-widget');
    host.remove();
    document.body.append(twin);
    await expect.poll(() => host.isConnected).toBe(true);
    expect(twin.isConnected).toBe(false);
  });

  test('that is hidden stays hidden', async () => {
    const { host } = start();
    host.hidden = true;
    host.style.setProperty('display', 'none', 'important');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(host.hidden).toBe(true);
    expect(document.querySelectorAll('lotse-widget')).toHaveLength(1);
  });
});

describe('when nothing can be loaded', () => {
  test('phone and contact page stand above the launcher, once, and who uses the keyboard stays where he is', () => {
    const running = start(runningWith({ phone: '+49 (40) 66-96', contact: '/kontakt' }));
    buttonOf(running).focus();
    showFallback(running);
    showFallback(running);
    const links = [...running.host.shadowRoot!.querySelectorAll('[part=fallback] a')].map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).toEqual([
      ['tel:+49406696', '+49 (40) 66-96'],
      ['/kontakt', 'Kontakt'],
    ]);
    expect(running.host.getAttribute('state')).toBe('failed');
    expect(running.host.shadowRoot!.activeElement).toBe(buttonOf(running));
    const box = running.host.shadowRoot!.querySelector('[part=fallback]')!.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(buttonOf(running).getBoundingClientRect().top + 1);
  });

  test.each([
    ['+49 (0)40 66969-100', 'tel:+494066969100'],
    ['0049 (0)40 66969-100', 'tel:00494066969100'],
    ['(0)40 66969-100', 'tel:04066969100'],
    ['040 / 66 96 91 00', 'tel:04066969100'],
  ])('%s is dialled as it is meant', (phone, href) => {
    const running = start(runningWith({ phone }));
    showFallback(running);
    expect(running.host.shadowRoot!.querySelector('a')?.getAttribute('href')).toBe(href);
  });

  test('the page’s own line shows too', () => {
    const own = document.body.appendChild(document.createElement('lotse-widget'));
    own.innerText = 'Rufen Sie an.';
    const running = start();
    showFallback(running);
    expect(own.firstChild!.parentElement!.shadowRoot!.querySelector('slot')!.assignedNodes()).toEqual([own.firstChild]);
  });
});
