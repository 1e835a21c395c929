import { channel } from '@lotse/contract/schemas';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChannelEntry } from '@lotse/contract/content';
import type { Hint } from '../hints/hints.ts';
import { localHints } from '../hints/local.ts';
import { createChannels } from './channels.ts';
import { holidaysOf } from './holidays.ts';
import { timeZone } from './time-zone.ts';

const day = [{ from: 8 * 60, to: 20 * 60 }];
const hours = { holidays: true, week: { mon: day, tue: day, wed: day, thu: day, fri: day } };
const chat: ChannelEntry = { kind: 'chat', label: { de: 'Chat', en: 'Chat with us' }, hours };
const mail: ChannelEntry = {
  kind: 'email',
  label: { de: 'E-Mail' },
  href: 'mailto:a@b.de',
  note: { de: 'Antwort am nächsten Werktag', en: 'Answer on the next working day' },
};

const openAt = (instant: string, entries: readonly ChannelEntry[] = [chat, mail]) => {
  const hints = localHints();
  return {
    hints,
    channels: createChannels({ entries, place: { zone: timeZone('Europe/Berlin'), holidayOn: holidaysOf('BY') }, clock: () => new Date(instant), hints }),
  };
};

afterEach(() => {
  vi.useRealTimers();
});

describe('The ways to a human', () => {
  test('come in the order of channels.json and in the language of the visitor, and are what the contract says', () => {
    const { channels } = openAt('2026-11-23T10:00:00+01:00');
    expect(channels.list('en-GB')).toEqual([
      { kind: 'chat', label: 'Chat with us', availability: { state: 'open', changesAt: '2026-11-23T20:00:00+01:00' } },
      { kind: 'email', label: 'E-Mail', href: 'mailto:a@b.de', note: 'Answer on the next working day', availability: { state: 'open' } },
    ]);
    for (const each of channels.list('de')) expect(channel.parse(each)).toEqual(each);
    expect(channels.locales).toEqual(['de', 'en']);
  });

  test('of before are asked about that moment alone: where nothing opens any more, nobody looks through the year for each customer who waited', () => {
    const { channels } = openAt('2026-11-23T10:00:00+01:00', [{ ...chat, hours: { holidays: false, week: {} } }]);
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    try {
      for (let hour = 0; hour < 200; hour += 1) expect(channels.wasChatOpen(Date.parse('2026-11-01T00:00Z') + hour * 3_600_000)).toBe(false);
      expect(asked.mock.calls.length).toBeLessThanOrEqual(200);
    } finally {
      asked.mockRestore();
    }
  });

  test('are closed on a holiday, with its name in the language of the visitor', () => {
    const { channels } = openAt('2026-06-04T10:00:00+02:00');
    expect(channels.list('de')[0].availability).toEqual({ state: 'closed', changesAt: '2026-06-05T08:00:00+02:00', reason: 'Fronleichnam (Bayern)' });
    expect(channels.list('en')[0].availability.reason).toBe('Corpus Christi (Bavaria)');
  });

  test('the reason is the one of today: the holiday before says nothing about the Sunday after', () => {
    let now = new Date('2026-12-26T23:59:00+01:00'); // a Saturday, and a holiday, without hours
    const saturday = { ...chat, hours: { holidays: true, week: { sat: day, mon: day } } };
    const channels = createChannels({
      entries: [saturday],
      place: { zone: timeZone('Europe/Berlin'), holidayOn: holidaysOf('BY') },
      clock: () => now,
      hints: localHints(),
    });
    expect(channels.list('de')[0].availability.reason).toBe('2. Weihnachtstag');
    now = new Date('2026-12-27T00:00:00+01:00');
    expect(channels.list('de')[0].availability).toEqual({ state: 'closed', changesAt: '2026-12-28T08:00:00+01:00' });
  });

  test('a hint goes out when the office opens, and when it closes again', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-20T21:00:00+01:00') }); // Friday evening
    const hints = localHints();
    const heard: [string, Hint][] = [];
    hints.subscribe('everything', (hint) => heard.push([new Date().toISOString(), hint]));
    const channels = createChannels({
      entries: [chat, mail],
      place: { zone: timeZone('Europe/Berlin'), holidayOn: holidaysOf('BY') },
      clock: () => new Date(),
      hints,
    });
    const end = new AbortController();
    channels.watch(end.signal);

    await vi.advanceTimersByTimeAsync(4 * 24 * 60 * 60_000); // until Tuesday evening
    const hint = { kind: 'topic', topic: 'channels' };
    expect(heard).toEqual([
      ['2026-11-23T07:00:00.000Z', hint],
      ['2026-11-23T19:00:00.000Z', hint],
      ['2026-11-24T07:00:00.000Z', hint],
      ['2026-11-24T19:00:00.000Z', hint],
    ]);

    end.abort();
    await vi.advanceTimersByTimeAsync(24 * 60 * 60_000);
    expect(heard).toHaveLength(4);
  });
});
