import { memory, type MemoryCaseContent } from '@lotse/adapters/memory';
import { LotseError, type BackendAdapter, type Case, type CasePromise, type Cases as Service, type Channel, type NonEmpty, type Notice } from '@lotse/contract';
import { describe, expect, test, vi } from 'vitest';
import { createClient } from './create-client.ts';

const channels: NonEmpty<Channel> = [{ kind: 'phone', label: 'Anrufen', href: 'tel:+4940', availability: { state: 'open' } }];
const page = () => ({ url: 'https://www.example.de/', title: 'Start' });
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const promise: CasePromise = { id: 'p1', kind: 'delivery', from: '2099-11-26', until: '2099-11-26', precision: 'day', madeAt: ago(20) };
const later: CasePromise = { ...promise, id: 'p2', from: '2099-12-03', until: '2099-12-03', madeAt: ago(0), supersedes: 'p1', direction: 'later' };
const parcel: Case = {
  reference: 'NL-1',
  kind: 'order',
  title: 'Wallbox',
  milestone: 'inProgress',
  health: 'onTrack',
  owner: 'us',
  promise,
  createdAt: ago(20),
  updatedAt: ago(1),
  stages: [],
  promises: [promise],
  events: Array.from({ length: 30 }, (_, index) => ({ id: `e${100 - index}`, at: ago(index), kind: 'note' as const, text: `Ereignis ${100 - index}` })),
  freshness: { asOf: ago(1) },
};
const moved: Case = { ...parcel, promise: later, was: promise, promises: [promise, later] };
const guests: MemoryCaseContent = { own: [], guests: [{ case: parcel, postalCode: '25813', email: 'i.petersen@example.de', code: '471108', link: 'mailed' }] };

const clientOf = (adapter: BackendAdapter, storage: 'none' | 'session' = 'none') => createClient({ adapter, locale: 'de', page, storage });
/** The same backend, whose cases behave otherwise. */
const otherwise = (adapter: BackendAdapter, change: (real: Service) => Partial<Service>): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await adapter.open(visitor, signal);
    return { ...session, cases: session.cases && { ...session.cases, ...change(session.cases) } };
  },
});

describe('What is under way', () => {
  test('is listed, and looked at; what was looked at may be passed on to a human, once', async () => {
    const client = clientOf(memory({ channels, cases: [parcel] }));
    const cases = await client.cases();
    await cases.list();
    expect(client.state.cases).toMatchObject({ list: 'there', all: [{ reference: 'NL-1' }], news: [] });
    await cases.look('NL-1');
    await cases.look('NL-1');
    expect(client.state.cases?.shown).toMatchObject({ phase: 'there', found: { title: 'Wallbox' } });
    expect(client.state.trail).toEqual([{ kind: 'case', reference: 'NL-1', title: 'Wallbox' }]);
    client.destroy();
  });

  test('is fresh within a breath after it has changed at the company, and a promise that moved is news until he has seen it', async () => {
    const backend = memory({ channels, cases: [parcel] });
    const client = clientOf(backend);
    const cases = await client.cases();
    await cases.look('NL-1');
    cases.seen('NL-1');
    backend.setCase(moved);
    await expect.poll(() => client.state.cases?.shown?.found?.promise?.id).toBe('p2');
    await expect.poll(() => client.state.cases?.news.map(({ reference }) => reference)).toEqual(['NL-1']);
    cases.seen('NL-1');
    await expect.poll(() => client.state.cases?.news).toEqual([]);
    client.destroy();
  });

  test('is no news while it is within two hours, when it is over, or when it moved long before he first looked; the newest stands first', async () => {
    const at = (hour: number) => `2099-11-26T${hour}:00:00.000Z`;
    const timed = (id: string, hour: number): CasePromise => ({ ...promise, id, from: at(hour), until: at(hour), precision: 'time' });
    const backend = memory({
      channels,
      cases: [
        { ...moved, reference: 'near', promise: { ...timed('b', 11), madeAt: ago(0), direction: 'later' }, was: timed('a', 10) },
        { ...moved, reference: 'over', milestone: 'done' },
        { ...moved, reference: 'old', promise: { ...later, madeAt: ago(30) } },
        { ...moved, reference: 'before', promise: { ...later, madeAt: ago(2) } },
        { ...moved, reference: 'new' },
      ],
    });
    const client = clientOf(backend);
    await (await client.cases()).list();
    await expect.poll(() => client.state.cases?.news.map(({ reference }) => reference)).toEqual(['new', 'before']);
    client.destroy();
  });

  test('stays there, marked as what was known last, while the backend cannot be asked, and is fresh again when it can', async () => {
    const backend = memory({ channels, cases: [parcel] });
    const client = clientOf(backend);
    const cases = await client.cases();
    await cases.list();
    await cases.look('NL-1');
    backend.cut();
    await Promise.all([cases.look('NL-1'), cases.list()]);
    expect(client.state.cases).toMatchObject({ list: 'there', stale: true, shown: { phase: 'there', stale: true, found: { title: 'Wallbox' } } });
    backend.mend();
    await expect.poll(() => client.state.cases).toMatchObject({ stale: false, shown: { stale: false } });
    client.destroy();
  });

  test('is found by its number as people write it', async () => {
    const client = clientOf(
      otherwise(memory({ channels, cases: [parcel] }), (real) => ({ look: (reference, proof) => real.look(reference.toUpperCase(), proof) })),
    );
    await (await client.cases()).look('nl-1');
    expect(client.state.cases?.shown).toMatchObject({ reference: 'nl-1', phase: 'there', found: { reference: 'NL-1' } });
    client.destroy();
  });

  test('is fresh again when the session was over meanwhile, as after a night: another one is opened, and watched', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const backend = memory({ channels, cases: [parcel] });
    const lines: ((notice: Notice) => void)[] = [];
    let isOver = false;
    let times = 0;
    const adapter: BackendAdapter = {
      async open(visitor, signal) {
        const session = await backend.open(visitor, signal);
        const { cases } = session;
        const place = lines.length;
        const asked = async () => {
          if (isOver && place === 0) throw new LotseError('unauthorized', 'This session is over.');
          times += 1;
          return cases!.list!();
        };
        return { ...session, cases: { ...cases!, list: asked }, watch: (on) => void lines.push(on) };
      },
    };
    const client = clientOf(adapter);
    await (await client.cases()).list();
    await expect.poll(() => lines.length).toBe(1);
    lines[0]!({ kind: 'live' });
    await expect.poll(() => times).toBe(2);
    isOver = true;
    backend.setCase(moved);
    lines[0]!({ kind: 'lost' });
    await expect.poll(() => lines.length).toBe(2);
    await expect.poll(() => client.state.cases?.news.map(({ reference }) => reference)).toEqual(['NL-1']);
    client.destroy();
    vi.restoreAllMocks();
  });

  test('is asked for one at a time, however often the line comes and goes', async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const backend = memory({ channels, cases: [parcel] });
    let line: ((notice: Notice) => void) | undefined;
    let times = 0;
    const client = clientOf({
      async open(visitor, signal) {
        const session = await backend.open(visitor, signal);
        const list = () => ((times += 1), session.cases!.list!());
        return { ...session, cases: { ...session.cases!, list }, watch: (on) => void (line = on) };
      },
    });
    await (await client.cases()).list();
    await expect.poll(() => line).toBeDefined();
    for (const _ of [1, 2, 3]) {
      line!({ kind: 'live' });
      line!({ kind: 'lost' });
    }
    await vi.advanceTimersByTimeAsync(0);
    const before = times;
    // Whoever asks rests 50 ms in between.
    await vi.advanceTimersByTimeAsync(1000);
    expect(times - before).toBeGreaterThan(1);
    expect(times - before).toBeLessThanOrEqual(20);
    client.destroy();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('that cannot be asked for at first is no "not found"', async () => {
    const backend = memory({ channels, cases: [parcel] });
    const client = clientOf(backend);
    await client.start();
    const cases = await client.cases();
    await cases.list();
    backend.cut();
    await cases.look('NL-1');
    expect(client.state.cases?.shown?.phase).toBe('failed');
    client.destroy();
  });

  test('is asked for by nobody who has none', async () => {
    let asked = 0;
    const client = clientOf(
      otherwise(memory({ channels, cases: [parcel] }), (real) => ({
        async list() {
          asked += 1;
          return (await real.list?.()) ?? [];
        },
      })),
    );
    await client.start();
    await expect.poll(() => client.state.offers.cases).toBe(true);
    await expect.poll(() => client.state.channelsFrom).toBe('backend');
    expect([asked, client.state.cases]).toEqual([0, undefined]);
    client.destroy();
  });
});

describe('A guest', () => {
  const guest = async (adapter: BackendAdapter = memory({ channels, cases: guests })) => {
    const client = clientOf(adapter);
    const cases = await client.cases();
    const lookups = await cases.lookups();
    return { client, cases, lookups, lookup: () => client.state.cases!.lookup };
  };

  test('sees with number and postcode how far it is, and with the code all of it', async () => {
    const backend = memory({ channels, cases: guests });
    const { client, lookups, lookup } = await guest(backend);
    lookups.write({ reference: ' NL-1 ', postalCode: '25813' });
    await lookups.find();
    expect(lookup()).toMatchObject({ phase: 'stub', stub: { milestone: 'inProgress' } });
    await lookups.sendCode();
    expect(backend.codes).toEqual([{ reference: 'NL-1', code: '471108' }]);
    lookups.write({ code: '000000' });
    await lookups.prove();
    expect(lookup()).toMatchObject({ phase: 'code', problem: { code: 'invalid', field: 'code' }, code: '000000' });
    lookups.write({ code: '471108' });
    await lookups.prove();
    expect(client.state.cases?.shown).toMatchObject({ phase: 'there', found: { title: 'Wallbox' } });
    client.destroy();
  });

  test('learns nothing from a wrong postcode that a number of nobody would not tell him, and has not lost what he typed', async () => {
    const { client, lookups, lookup } = await guest();
    lookups.write({ reference: 'NL-1', postalCode: '80331' });
    await lookups.find();
    const wrong = lookup();
    lookups.write({ reference: 'NL-404' });
    await lookups.find();
    expect({ ...lookup(), reference: '', askedAt: 0 }).toEqual({ ...wrong, reference: '', askedAt: 0 });
    expect(lookup()).toMatchObject({ phase: 'asking', reference: 'NL-404', postalCode: '80331', problem: { code: 'not-found' } });
    client.destroy();
  });

  test('is told that nobody can look just now, and never that nothing was found', async () => {
    const backend = memory({ channels, cases: guests });
    const { client, lookups, lookup } = await guest(backend);
    await client.start();
    await expect.poll(() => client.state.session).toBe('open');
    backend.cut();
    lookups.write({ reference: 'NL-1', postalCode: '25813' });
    await lookups.find();
    expect(lookup().problem?.code).toBe('unavailable');
    client.destroy();
  });

  test('who asks for a case that is not known as his is led to proving that it is', async () => {
    const { client, cases } = await guest();
    await cases.look('NL-1');
    expect(client.state.cases?.shown).toMatchObject({ phase: 'locked', found: undefined });
    client.destroy();
  });

  test('who asks for another case begins anew with its number, and keeps what proves that he is himself', async () => {
    const { client, lookups, lookup } = await guest();
    lookups.write({ reference: 'NL-1', postalCode: '25813' });
    await lookups.find();
    expect(lookup().phase).toBe('stub');
    lookups.ask('NL-1');
    expect(lookup().phase).toBe('stub');
    lookups.ask('NL-404');
    expect(lookup()).toMatchObject({ phase: 'asking', reference: 'NL-404', postalCode: '25813' });
    expect([lookup().stub, lookup().problem]).toEqual([undefined, undefined]);
    client.destroy();
  });

  test('goes on with the link from a mail; one that leads nowhere any more says so', async () => {
    const { client, lookups } = await guest();
    expect(await lookups.followLink('mailed')).toBe('NL-1');
    expect(client.state.cases?.shown).toMatchObject({ phase: 'there', found: { title: 'Wallbox' } });
    expect(await lookups.followLink('lapsed')).toBeUndefined();
    expect(client.state.lapsedLink).toBe(true);
    client.destroy();
  });
});

describe('Of a case', () => {
  test('earlier events are read page by page, each once, also while news come on top', async () => {
    const all = Array.from({ length: 70 }, (_, index) => ({ id: `e${70 - index}`, at: ago(index), kind: 'note' as const, text: `${70 - index}` }));
    const adapter = otherwise(memory({ channels, cases: [{ ...parcel, events: all.slice(0, 30), earlier: true }] }), () => ({
      async events(_, before) {
        const from = all.findIndex(({ id }) => id === before) + 1;
        return { events: all.slice(from, from + 30), earlier: all.length > from + 30 };
      },
    }));
    const client = clientOf(adapter);
    const cases = await client.cases();
    await cases.look('NL-1');
    const more = await cases.more();
    await more.earlier();
    expect(client.state.cases?.shown).toMatchObject({ earlier: 'there', older: { length: 30 } });
    await more.earlier();
    const { shown } = client.state.cases!;
    expect(shown?.earlier).toBe('none');
    expect([...shown!.found!.events, ...shown!.older].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    client.destroy();
  });

  test('changes are mailed to who asked for it, until he wants no more; the same wish again is one wish', async () => {
    const keys: string[] = [];
    const adapter = otherwise(memory({ channels, cases: [parcel] }), (real) => ({
      async follow(reference, wish) {
        keys.push(wish.key);
        if (keys.length === 1) throw new LotseError('unavailable', 'The answer was lost.');
        return real.follow!(reference, wish);
      },
    }));
    const client = clientOf(adapter);
    const cases = await client.cases();
    await cases.look('NL-1');
    const more = await cases.more();
    await expect(more.follow('i.petersen@example.de')).rejects.toMatchObject({ code: 'unavailable' });
    await more.follow('i.petersen@example.de');
    expect(new Set(keys).size).toBe(1);
    expect(client.state.cases?.shown?.follows).toBe('asked');
    await more.unfollow();
    expect(client.state.cases?.shown?.follows).toBe('not');
    client.destroy();
  });
});
