import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportedEvent } from './case-reports.ts';
import { folded, opened, parcelAt, promised, reported, telling } from '../test/parcel.ts';
import {
  caseIn,
  carrierStatuses,
  eventsIn,
  foldCase,
  hasEnded,
  inForce,
  isNews,
  meaningOf,
  milestones,
  orderStatuses,
  problemsWith,
  reasonOfIncident,
  stubIn,
  summaryIn,
  type Ending,
  type KeptEvent,
  type ReportedEvent,
  type Span,
} from './cases.ts';
import { caseAnswers } from './wire.ts';

const at = (day: number, hour = 10) => `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+01:00`;
const status = (id: string, day: number, name: string, more: Partial<ReportedEvent> = {}): ReportedEvent =>
  ({ id, at: at(day), kind: 'status', scheme: 'carrier', status: name, ...more }) as ReportedEvent;
const caseOf = (...events: readonly ReportedEvent[]) => folded(...[opened, ...events].map((each) => reported(each)));
const told = (...events: readonly ReportedEvent[]) => caseIn(caseOf(...events), telling('NL-4711'));

describe('A parcel', () => {
  test('is received, packed, on its way and there, each stage with the time when it was over', () => {
    expect(told()).toMatchObject({ milestone: 'received', stage: 'Bestellt', owner: 'us', health: 'onTrack' });
    expect(told({ id: 's', at: at(17), kind: 'stage', stage: 'packed' })).toMatchObject({ milestone: 'inProgress', stage: 'Gepackt' });
    const onItsWay = told(status('a', 18, 'in_transit'));
    expect(onItsWay).toMatchObject({ milestone: 'onTheWay', stage: 'Verschickt', owner: 'partner' });
    expect(onItsWay.stages.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'current', 'upcoming', 'upcoming']);
    const there = told(status('a', 18, 'in_transit'), status('b', 20, 'delivered'));
    expect(there).toMatchObject({ milestone: 'done', health: 'onTrack' });
  });

  test('says of each stage when it came there, and of what took its time when it was over', () => {
    const times = (...events: readonly ReportedEvent[]) => told(...events).stages.map((stage) => stage.at?.slice(8, 10));
    const paid: ReportedEvent = { id: 'a', at: at(17), kind: 'stage', stage: 'paid' };
    const shipped = status('b', 19, 'in_transit');
    expect(times(paid, shipped)).toEqual(['16', '17', '19', undefined, undefined, undefined]);
    expect(times(paid, { ...paid, id: 'c', at: at(18), state: 'done' }, shipped).slice(0, 3)).toEqual(['16', '18', '18']);
  });

  test('that is promised for another day says which day it was, and why it moved', () => {
    const moved = told(promised('p1', at(16), '2026-11-26'), promised('p2', at(19), '2026-12-03', 'Der Hersteller liefert später.'));
    expect(moved).toMatchObject({
      health: 'delayed',
      promise: { until: '2026-12-03', direction: 'later', supersedes: 'erp/p1', reason: { code: 'supplier', text: 'Der Hersteller liefert später.' } },
      was: { from: '2026-11-26', until: '2026-11-26', precision: 'day' },
    });
    expect(moved.promises).toHaveLength(2);
    expect(told(promised('p1', at(16), '2026-11-26'), promised('p2', at(19), '2026-11-24'))).toMatchObject({
      health: 'onTrack',
      promise: { direction: 'earlier' },
    });
  });

  test('that is told at what hour of its day it comes has not moved', () => {
    const hour: ReportedEvent = {
      id: 'p2',
      at: at(25),
      kind: 'promise',
      promise: { kind: 'delivery', from: '2026-11-26T12:00:00+01:00', until: '2026-11-26T16:00:00+01:00', precision: 'window' },
    };
    const found = told(promised('p1', at(16), '2026-11-26'), hour);
    expect(found).toMatchObject({ health: 'onTrack', promise: { supersedes: 'erp/p1' } });
    expect(found.promise?.direction).toBeUndefined();
    expect(told(promised('p1', at(16), '2026-11-25'), hour)).toMatchObject({ health: 'delayed', promise: { direction: 'later' } });
  });

  test('of which one part was promised for later is late as a whole, until that part is there', () => {
    const part: ReportedEvent = { id: 'part', at: at(16), kind: 'part', part: { id: 'b', title: { de: 'Wallbox' } } };
    const first: ReportedEvent = { ...promised('p1', at(16, 11), '2026-11-26'), partId: 'b' };
    const later: ReportedEvent = { ...promised('p2', at(18), '2026-12-03', 'Der Hersteller liefert später.'), partId: 'b' };
    expect(told(part, first)).toMatchObject({ health: 'onTrack' });
    expect(told(part, first, later)).toMatchObject({ health: 'delayed', partsInDetail: [{ health: 'delayed' }] });
    expect(told(part, first, later, status('s', 19, 'delivered', { partId: 'b' }))).toMatchObject({
      health: 'onTrack',
      partsInDetail: [{ health: 'onTrack' }],
    });
  });

  test('whose day is over and that is not there is late, though nobody has said so', () => {
    expect(told(promised('p1', at(16), '2026-11-19'))).toMatchObject({ health: 'delayed' });
    expect(told(promised('p1', at(16), '2026-11-20'))).toMatchObject({ health: 'onTrack' });
  });

  test('in two parts says how many are on their way, and promises by the one that comes last', () => {
    const part = (id: string): ReportedEvent => ({ id: `part-${id}`, at: at(17, 8), kind: 'part', part: { id, title: { de: `Paket ${id}` } } });
    const split = told(
      part('1'),
      part('2'),
      status('a', 18, 'in_transit', { partId: '1' }),
      { ...promised('p1', at(17, 9), '2026-11-24'), partId: '1' },
      { ...promised('p2', at(17, 9), '2026-11-24'), partId: '2' },
      { ...promised('p3', at(19), '2026-12-01', 'Nicht am Lager.'), partId: '2' },
    );
    expect(split).toMatchObject({
      milestone: 'onTheWay',
      parts: { all: 2, onTheWay: 1, done: 0 },
      promise: { until: '2026-12-01' },
      was: { until: '2026-11-24' },
    });
    expect(split.partsInDetail?.map(({ health, milestone }) => [health, milestone])).toEqual([
      ['onTrack', 'onTheWay'],
      ['delayed', 'inProgress'],
    ]);
  });

  test('that waits for the customer says so until he has done it', () => {
    const action: ReportedEvent = {
      id: 'pay',
      at: at(17),
      kind: 'action',
      action: { id: 'pay', kind: 'payment', label: { de: 'Offenen Betrag bezahlen' }, needed: true, href: 'https://nordlicht.example/zahlen' },
    };
    expect(told(action)).toMatchObject({ milestone: 'waitingForYou', owner: 'customer', actions: [{ id: 'pay', label: 'Offenen Betrag bezahlen' }] });
    const paid = told(action, { ...action, id: 'paid', at: at(18), state: 'done' });
    expect(paid.milestone).toBe('received');
    expect(paid.actions).toBeUndefined();
  });

  test('that is there stays there, unless it goes back', () => {
    expect(told(status('a', 19, 'delivered'), status('b', 20, 'in_transit'))).toMatchObject({ milestone: 'done', health: 'onTrack' });
    expect(told(status('a', 19, 'delivered'), status('b', 20, 'return_to_sender'))).toMatchObject({ milestone: 'endedOtherwise', ending: 'returned' });
  });

  test('that was there and went back is not on its way again, whatever the carrier says late', () => {
    const returned = [status('a', 18, 'delivered'), status('b', 19, 'cancelled')];
    expect(told(...returned)).toMatchObject({ milestone: 'endedOtherwise', ending: 'cancelled' });
    const late = told(...returned, status('c', 20, 'pending'));
    expect(late).toMatchObject({ milestone: 'endedOtherwise', ending: 'cancelled' });
    expect(late.stages.filter(({ state }) => state === 'current')).toEqual([]);
  });

  test('that is lost has ended, unless the carrier finds it', () => {
    const lost: ReportedEvent = { id: 'lost', at: at(18), kind: 'ended', ending: 'lost' };
    const stays = told(lost, { id: 's', at: at(19), kind: 'stage', stage: 'delivered' });
    expect(stays).toMatchObject({ milestone: 'endedOtherwise', ending: 'lost' });
    expect(stays.stages.some(({ state }) => state === 'current')).toBe(false);
    const found = told(lost, status('a', 19, 'delivered'));
    expect(found.milestone).toBe('done');
    expect(found.ending).toBeUndefined();
  });

  test('that has lost one of its parts is still on its way with the other', () => {
    const part = (id: string): ReportedEvent => ({ id: `part-${id}`, at: at(17, 8), kind: 'part', part: { id, title: { de: `Paket ${id}` } } });
    const half = told(part('1'), part('2'), status('a', 18, 'in_transit', { partId: '1' }), {
      id: 'l',
      at: at(19),
      kind: 'ended',
      ending: 'lost',
      partId: '2',
    });
    expect(half).toMatchObject({ milestone: 'onTheWay', health: 'problem' });
    expect(half.stages.filter(({ state }) => state === 'current')).toHaveLength(1);
  });

  test('in two parts is over when both are: what is lost or came back is told, whatever else has arrived; what was called off is not', () => {
    const part = (id: string): ReportedEvent => ({ id: `part-${id}`, at: at(17, 8), kind: 'part', part: { id, title: { de: `Paket ${id}` } } });
    const first = status('a', 19, 'delivered', { partId: '1' });
    const ended = (ending: Ending): ReportedEvent => ({ id: ending, at: at(20), kind: 'ended', ending, partId: '2' });
    const both = (...events: readonly ReportedEvent[]) => told(part('1'), part('2'), ...events);
    expect(both(first, status('b', 20, 'return_to_sender', { partId: '2' }))).toMatchObject({ milestone: 'endedOtherwise', ending: 'returned' });
    const lost = both(first, ended('lost'));
    expect(lost).toMatchObject({ milestone: 'endedOtherwise', ending: 'lost', health: 'problem', partsInDetail: [{ milestone: 'done' }, { ending: 'lost' }] });
    expect(lost.stages.filter(({ state }) => state === 'current')).toEqual([]);
    expect(both(ended('lost'), status('b', 20, 'cancelled', { partId: '1' }))).toMatchObject({ milestone: 'endedOtherwise', ending: 'lost' });
    const rest = both(first, ended('cancelled'));
    expect(rest).toMatchObject({ milestone: 'done', health: 'onTrack', parts: { all: 2, done: 2 } });
    expect(rest.ending).toBeUndefined();
    expect(rest.stages.every(({ state }) => state === 'done')).toBe(true);
  });

  test('does not go back: what is reported of an earlier stage is history', () => {
    const shipped: ReportedEvent = { id: 'a', at: at(18), kind: 'stage', stage: 'shipped' };
    expect(told(shipped, { id: 'b', at: at(19), kind: 'stage', stage: 'packed' })).toMatchObject({ milestone: 'onTheWay', stage: 'Verschickt' });
  });

  test('stands at the next stage when one is skipped, and is done with the last', () => {
    const skipped = told(
      { id: 'a', at: at(18), kind: 'stage', stage: 'paid', state: 'skipped' },
      { id: 'b', at: at(18), kind: 'stage', stage: 'ordered', state: 'done' },
    );
    expect(skipped).toMatchObject({ stage: 'Gepackt', milestone: 'inProgress' });
    expect(skipped.stages.map(({ state }) => state).slice(0, 3)).toEqual(['done', 'skipped', 'current']);
    const done = told({ id: 'c', at: at(19), kind: 'stage', stage: 'delivered', state: 'done' });
    expect(done.milestone).toBe('done');
    expect(done.stages.map(({ state }) => state)).toEqual(Array(6).fill('done'));
  });

  test('shows what is for agents to nobody else', () => {
    const note: ReportedEvent = { id: 'n', at: at(18), kind: 'note', visibility: 'agent', text: { de: 'Kundin ist verärgert.' } };
    expect(JSON.stringify(told(note))).not.toContain('verärgert');
  });

  test('as a stub has no title, item, address or name', () => {
    const stub = stubIn(caseOf(promised('p1', at(16), '2026-11-26')), telling('NL-4711'));
    expect(caseAnswers.look.parse(stub)).toEqual(stub);
    expect(stub).toEqual({ stub: true, reference: 'NL-4711', kind: 'order', milestone: 'received', health: 'onTrack', until: '2026-11-26', sendsCode: true });
  });

  test('shows its street without the number of the house', () => {
    const addressed = (street: string) =>
      caseIn(folded(reported({ ...opened, address: { street, postalCode: '25813', town: 'Husum' } } as ReportedEvent)), telling('NL-1')).address;
    expect(addressed('Deichstraße 7')).toBe('Deichstraße, 25813 Husum');
    expect(addressed('Am Markt 12 a')).toBe('Am Markt, 25813 Husum');
    expect(addressed('Straße des 17. Juni 135')).toBe('Straße des 17. Juni, 25813 Husum');
  });

  test('with a long history is told page by page, without a gap and nothing twice', () => {
    const notes = Array.from({ length: 100 }, (_, i): ReportedEvent => ({ id: `n${i}`, at: at(17, i % 10), kind: 'note', text: { de: `Notiz ${i}` } }));
    const whole = caseOf(...notes);
    const { events, earlier } = caseIn(whole, telling('NL-4711'));
    const read = [...events];
    for (let more = earlier; more;) {
      const page = eventsIn(whole, read.at(-1)!.id, telling('NL-4711'));
      read.push(...page.events);
      more = page.earlier;
    }
    expect(new Set(read.map(({ id }) => id)).size).toBe(101);
    expect(read).toHaveLength(101);
  });
});

// -- statuses --------------------------------------------------------------------------------------------------------

describe('What others call it', () => {
  // Karrio's TrackingStatus and schema.org's OrderStatus as they are today: a new word there has to be given a meaning here.
  const karrio =
    'pending picked_up on_hold cancelled delivered in_transit delivery_failed delivery_delayed out_for_delivery ready_for_pickup return_to_sender unknown';
  const schemaOrg = 'OrderCancelled OrderDelivered OrderInTransit OrderPaymentDue OrderPickupAvailable OrderProblem OrderProcessing OrderReturned';

  test('each status of a carrier and of schema.org has a meaning', () => {
    expect(Object.keys(carrierStatuses).toSorted()).toEqual(karrio.split(' ').toSorted());
    expect(Object.keys(orderStatuses).toSorted()).toEqual(schemaOrg.split(' '));
    for (const [scheme, table] of [['carrier', carrierStatuses] as const, ['schema.org', orderStatuses] as const])
      for (const [word, meaning] of Object.entries(table))
        if (word !== 'unknown')
          expect([word, milestones.includes((meaning as { milestone: never }).milestone), meaningOf(scheme, word)]).toEqual([word, true, meaning]);
    expect(meaningOf('schema.org', 'https://schema.org/OrderReturned')).toEqual({ milestone: 'endedOtherwise', ending: 'returned' });
  });

  test('a status that nobody knows changes nothing, is kept, and is listed', () => {
    const before = told(status('a', 18, 'in_transit'));
    const after = caseOf(status('a', 18, 'in_transit'), status('b', 19, 'verzollt-teilweise'));
    expect(caseIn(after, telling('NL-4711'))).toMatchObject({ milestone: before.milestone, stage: before.stage, health: before.health });
    expect(after.unknownStatuses).toEqual([{ scheme: 'carrier', status: 'verzollt-teilweise' }]);
    expect(after.events.at(-1)).toMatchObject({ status: 'verzollt-teilweise' });
    for (const word of ['constructor', '__proto__', 'toString']) expect(meaningOf('carrier', word)).toBeUndefined();
  });

  test('an incident names who caused it', () => {
    expect(reasonOfIncident('weather_delay')).toBe('weather');
    expect(reasonOfIncident('consignee_not_home')).toBe('consignee');
    expect(reasonOfIncident('unknown')).toBe('other');
  });
});

// -- news ------------------------------------------------------------------------------------------------------------

test.each<[string, Span, Span, boolean]>([
  ['another day', { from: '2026-11-26', until: '2026-11-26', precision: 'day' }, { from: '2026-12-03', until: '2026-12-03', precision: 'day' }, true],
  ['the same day', { from: '2026-11-26', until: '2026-11-26', precision: 'day' }, { from: '2026-11-26', until: '2026-11-26', precision: 'day' }, false],
  ['an hour later', { from: at(26, 8), until: at(26, 12), precision: 'window' }, { from: at(26, 9), until: at(26, 13), precision: 'window' }, false],
  ['three hours later', { from: at(26, 8), until: at(26, 12), precision: 'window' }, { from: at(26, 11), until: at(26, 15), precision: 'window' }, true],
  ['three hours earlier', { from: at(26, 11), until: at(26, 15), precision: 'window' }, { from: at(26, 8), until: at(26, 12), precision: 'window' }, true],
])('%s: whether that is news', (_, was, now, news) => expect(isNews(was, now)).toBe(news));

// -- what is reported --------------------------------------------------------------------------------------------------

test('What is reported without seconds is told with them, on the same day of the calendar', () => {
  const read = (event: object) => reportedEvent.parse(event) as ReportedEvent;
  const hours = { kind: 'delivery', from: '2026-12-03T00:30+01:00', until: '2026-12-03T02:00+01:00', precision: 'window' };
  const answer = caseIn(
    caseOf(
      read({ id: 'p', at: '2026-11-19T00:05+01:00', kind: 'promise', promise: hours }),
      read({ id: 'n', at: '2026-11-19T18:00Z', kind: 'note', nextUpdateBy: '2026-11-24T12:00+01:00', text: { de: 'Bald.', en: 'Soon.' } }),
    ),
    telling('NL-4711'),
  );
  expect(caseAnswers.look.parse(answer)).toMatchObject({
    updatedAt: '2026-11-19T18:00:00Z',
    promise: { madeAt: '2026-11-19T00:05:00+01:00', from: '2026-12-03T00:30:00+01:00', until: '2026-12-03T02:00:00+01:00' },
    freshness: { nextUpdateBy: '2026-11-24T12:00:00+01:00' },
  });
});

describe('An event that cannot be', () => {
  const now = { now: new Date('2026-11-20T14:05:00+01:00'), today: '2026-11-20' };
  const codes = (event: ReportedEvent, ...before: readonly ReportedEvent[]) =>
    problemsWith(event, before.length > 0 ? caseOf(...before.slice(1)) : undefined, now).map(({ code }) => code);

  test('is refused with a code of its own', () => {
    expect(codes(status('a', 18, 'in_transit'))).toEqual(['case-not-opened']);
    expect(codes(opened, opened)).toEqual(['case-opened-twice']);
    expect(codes(status('a', 21, 'delivered'), opened)).toEqual(['case-future']);
    expect(codes({ id: 's', at: at(18), kind: 'stage', stage: 'nowhere' }, opened)).toEqual(['case-unknown-stage']);
    expect(codes(status('a', 18, 'in_transit', { partId: 'x' }), opened)).toEqual(['case-unknown-part']);
    expect(codes(promised('p', at(19), '2026-11-18'), opened)).toEqual(['case-promise-past']);
    expect(codes(promised('p', at(10), '2026-11-12'), opened)).toEqual([]);
    expect(codes(status('a', 18, 'in_transit'), opened)).toEqual([]);
  });

  test('names what is wrong with its shape', () => {
    const wrong = (event: object) =>
      reportedEvent.safeParse(event).error?.issues.map((issue) => ('params' in issue ? (issue.params as { code: string }).code : issue.code));
    expect(wrong({ ...promised('p', at(19), '2026-11-18'), at: 'gestern' })).toEqual(['case-time']);
    expect(['2026-02-30T10:00:00Z', '2026-11-18T24:00:00Z', '2026-11-18T10:00'].map((when) => wrong({ ...opened, at: when }))).toEqual(
      Array.from({ length: 3 }, () => ['case-time']),
    );
    expect(wrong({ id: 'p', at: at(1), kind: 'promise', promise: { kind: 'delivery', from: '2026-12-02', until: '2026-12-01', precision: 'day' } })).toEqual([
      'case-span-order',
    ]);
    expect(wrong({ id: 'p', at: at(1), kind: 'promise', promise: { kind: 'delivery', from: 'Montag', until: '2026-12-01', precision: 'day' } })).toEqual([
      'case-span',
    ]);
    expect(wrong({ id: 'd', at: at(1), kind: 'document', document: { id: 'x', title: { de: 'Rechnung' }, href: 'javascript:alert(1)' } })).toEqual([
      'case-href',
    ]);
    expect(wrong({ ...opened, stages: [] })).toEqual(['case-no-stages']);
    expect(reportedEvent.safeParse({ ...opened, stages: 'parcel' }).success).toBe(true);
  });
});

// -- whatever is reported ------------------------------------------------------------------------------------------------

const minute = fc.integer({ min: 0, max: 5_000 }).map((minutes) => new Date(Date.UTC(2026, 10, 17) + minutes * 60_000).toISOString());
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-12-${String(date).padStart(2, '0')}`);
const partId = fc.option(fc.constantFrom('1', '2'), { nil: undefined });
const stageId = fc.constantFrom('ordered', 'paid', 'packed', 'shipped', 'outForDelivery', 'delivered');
const happening: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({ kind: fc.constant('stage'), stage: stageId, state: fc.constantFrom('current', 'done', 'skipped') }),
  fc.record({ kind: fc.constant('status'), scheme: fc.constant('carrier'), status: fc.constantFrom(...Object.keys(carrierStatuses), 'neu'), partId }),
  fc.record({ kind: fc.constant('status'), scheme: fc.constant('schema.org'), status: fc.constantFrom(...Object.keys(orderStatuses)) }),
  fc.record({
    kind: fc.constant('promise'),
    promise: day.map((until) => ({ kind: 'delivery', from: until, until, precision: 'day' })),
    partId,
  }),
  fc.record({ kind: fc.constant('part'), part: fc.constantFrom('1', '2').map((id) => ({ id, title: { de: `Paket ${id}` } })) }),
  fc.record({
    kind: fc.constant('action'),
    action: fc.record({ id: fc.constantFrom('pay', 'send'), kind: fc.constant('payment'), label: fc.constant({ de: 'Bezahlen' }), needed: fc.boolean() }),
    state: fc.constantFrom('open', 'done'),
  }),
  fc.record({ kind: fc.constant('health'), health: fc.constantFrom('onTrack', 'atRisk', 'delayed', 'problem') }),
  fc.record({ kind: fc.constant('note'), text: fc.constant({ de: 'Notiz' }), visibility: fc.constantFrom('customer', 'agent') }),
  fc.record({ kind: fc.constant('ended'), ending: fc.constantFrom('done', 'cancelled', 'rejected', 'returned', 'lost'), partId }),
);
const stream: fc.Arbitrary<readonly KeptEvent[]> = fc
  .array(fc.tuple(minute, fc.constantFrom('erp', 'dhl'), happening), { maxLength: 25 })
  .map((list) => [
    reported(opened),
    ...list.map(([when, by, event], index) => ({ ...event, id: `e${index}`, at: when, by, recordedAt: when }) as unknown as KeptEvent),
  ]);

describe('Whatever is reported', () => {
  test('the case does not depend on the order in which it came', () =>
    fc.assert(
      fc.property(stream, fc.infiniteStream(fc.nat()), (events, numbers) => {
        const shuffled = events
          .map((event) => ({ event, by: numbers.next().value as number }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ event }) => event);
        expect(foldCase(shuffled)).toEqual(foldCase(events));
      }),
    ));

  test('no promise is rewritten by what happens later, and each names the one whose place it took', () =>
    fc.assert(
      fc.property(stream, (events) => {
        const inOrder = folded(...events).events;
        const before = folded(...inOrder.slice(0, Math.ceil(inOrder.length / 2))).promises;
        const after = folded(...inOrder).promises;
        expect(after.slice(0, before.length)).toEqual(before);
        for (const { supersedes, partId } of after) if (supersedes !== undefined) expect(after.find(({ id }) => id === supersedes)?.partId).toBe(partId);
        expect(inForce(after)?.promise).toEqual(after.findLast((each) => each.partId === undefined));
      }),
    ));

  test('it can be told, in a list and as a stub, and a stub never tells more', () =>
    fc.assert(
      fc.property(stream, (events) => {
        const now = folded(...events);
        const whole = caseIn(now, telling('NL-4711'));
        expect(milestones).toContain(whole.milestone);
        expect(whole.ending === undefined).toBe(whole.milestone !== 'endedOtherwise');
        // Somebody stands somewhere as long as it goes on, and nowhere when it is over.
        if (now.parts.length === 0) expect(whole.stages.filter(({ state }) => state === 'current').length).toBe(hasEnded(whole) ? 0 : 1);
        expect(whole).toMatchObject(summaryIn(now, telling('NL-4711')));
        expect(caseAnswers.look.parse(whole)).toEqual(whole);
        expect(JSON.stringify(stubIn(now, telling('NL-4711')))).not.toMatch(/Wallbox|Deich|Husum|petersen/i);
      }),
    ));

  test('every milestone is reached by something that can be reported', () => {
    const reached = new Set<string>(
      [
        ...Object.keys(carrierStatuses).map((word) => told(status('a', 18, word))),
        ...Object.keys(orderStatuses).map((word) => told({ id: 'a', at: at(18), kind: 'status', scheme: 'schema.org', status: word })),
        ...(['inReview', 'waitingForPartner', 'waitingForYou'] as const).map((milestone) =>
          caseIn(
            folded(reported({ ...opened, stages: [{ id: 'only', label: { de: 'Stufe' }, owner: 'us', milestone }] } as ReportedEvent)),
            telling('NL-4711'),
          ),
        ),
        told(),
      ].map(({ milestone }) => milestone),
    );
    expect([...reached].toSorted()).toEqual([...milestones].toSorted());
  });
});

test('the parcel of the conformance tests is a case as any other', () => expect(parcelAt('NL-1')).toMatchObject({ promises: [{ until: '2026-11-26' }] }));
