import './define.ts';
import { memory } from '@lotse/adapters/memory';
import { createClient, type Client } from '@lotse/client';
import { LitElement, nothing } from 'lit';
import { expect, test } from 'vitest';
import { ClientController } from './client-controller.ts';
import { firstWords, type FirstStrings } from './strings/first.ts';
import { words, type Strings } from './strings/strings.ts';
import type { Words } from './strings/load.ts';

/** The first words, over a line on which they come last. */
const lines: (() => void)[] = [];
const slow: Words<FirstStrings> = {
  ...firstWords,
  async load(locale) {
    await new Promise<void>((come) => lines.push(come));
    return firstWords.load(locale);
  },
};

const client = (): Client =>
  createClient({
    adapter: memory({ channels: [{ kind: 'phone', label: 'Anrufen', href: 'tel:+4940', availability: { state: 'unknown' } }] }),
    locale: 'de',
  });

class Speaker extends LitElement {
  static override properties = { client: {} };
  declare client: Client | undefined;
  readonly lotse = new ClientController<FirstStrings>(this, slow);
  override render() {
    return nothing;
  }
}
customElements.define('test-speaker', Speaker);

test('Words that come late never take the place of those that came before them and know more', async () => {
  const speaker = new Speaker();
  speaker.client = client();
  document.body.append(speaker);
  await expect.poll(() => lines.length).toBe(1);
  const firstSpoken = speaker.lotse.words();

  const taught = await speaker.lotse.learn<Strings>(words);
  expect(taught.strings?.back).toBe('Zurück');

  lines[0]!();
  await firstSpoken;
  expect(taught.strings?.back).toBe('Zurück');
  speaker.remove();
});

test('An element that is taken out before it was first drawn follows nobody', async () => {
  let followers = 0;
  const followed = {
    ...client(),
    subscribe: () => {
      followers += 1;
      return () => (followers -= 1);
    },
  };
  const channels = document.createElement('lotse-channels');
  document.body.append(channels);
  channels.client = followed;
  channels.remove();
  await channels.updateComplete;
  expect(followers).toBe(0);

  document.body.append(channels);
  await channels.updateComplete;
  expect(followers).toBe(1);
  channels.remove();
  expect(followers).toBe(0);
});
