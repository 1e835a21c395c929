import { memory, type Memory } from '@lotse/adapters/memory';
import { LotseError, type BackendAdapter, type Channel, type FlowDefinition, type Flows as Service, type NonEmpty } from '@lotse/contract';
import { run } from '@lotse/flow/run';
import { describe, expect, test } from 'vitest';
import { createClient } from './create-client.ts';

const channels: NonEmpty<Channel> = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }];
const page = () => ({ url: 'https://www.example.de/', title: 'Start' });
const text = (de: string) => ({ de });

const definition: FlowDefinition = {
  id: 'move',
  version: 3,
  kind: 'change',
  locales: ['de'],
  title: text('Umzug melden'),
  audience: 'anyone',
  purpose: text('Um Verträge umzustellen.'),
  retention: 'contract',
  offline: true,
  steps: [
    {
      id: 'plan',
      title: text('Mitnehmen?'),
      fields: [
        {
          id: 'plan',
          kind: 'choice',
          label: text('Verträge'),
          required: true,
          options: [
            { id: 'take', label: text('Mitnehmen') },
            { id: 'end', label: text('Beenden') },
          ],
        },
      ],
    },
    {
      id: 'address',
      title: text('Wohin?'),
      when: { field: 'plan', is: 'take' },
      fields: [
        { id: 'code', kind: 'postalCode', label: text('Postleitzahl'), required: true, lookup: { kind: 'postalCode', fills: ['city'] } },
        { id: 'city', kind: 'text', label: text('Ort'), required: true },
      ],
    },
    {
      id: 'contact',
      title: text('Wie erreichen wir Sie?'),
      fields: [
        { id: 'email', kind: 'email', label: text('E-Mail'), required: true, prefill: 'confirm' },
        { id: 'iban', kind: 'iban', label: text('IBAN'), sensitive: true },
      ],
    },
  ],
  submit: text('Umzug melden'),
  receipt: text('Ihr Umzug ist gemeldet.'),
  case: 'move',
  stages: [
    { id: 'received', label: text('Eingegangen'), owner: 'us' },
    { id: 'checked', label: text('Geprüft'), owner: 'partner', when: { field: 'plan', is: 'take' } },
  ],
};
const backendOf = (flow: FlowDefinition = definition, more: object = {}) =>
  memory({
    channels,
    flows: {
      definitions: [flow, { ...flow, id: 'other' }],
      judge: run,
      prefill: () => ({ email: 'h.petersen@example.de' }),
      lookup: () => ({ matches: [{ label: 'Husum', answers: { city: 'Husum' } }] }),
      ...more,
    },
  });
const clientOf = (adapter: BackendAdapter) => createClient({ adapter, locale: 'de', page, storage: 'none' });

/** The same backend, whose flows behave otherwise. */
const changed = (adapter: BackendAdapter, change: (real: Service) => Partial<Service>): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await adapter.open(visitor, signal);
    return { ...session, flows: session.flows && { ...session.flows, ...change(session.flows) } };
  },
});

const begun = async (adapter: BackendAdapter) => {
  const client = clientOf(adapter);
  const flows = await client.flows();
  await flows.begin('move');
  return { client, flows, walk: () => client.state.flow! };
};
type Begun = Awaited<ReturnType<typeof begun>>;
const toReview = ({ flows }: Begun) => {
  flows.answer('plan', 'take');
  flows.next();
  flows.answer('code', '25813');
  flows.answer('city', 'Husum');
  flows.next();
  flows.answer('email', 'h.petersen@example.de');
  flows.next();
};
const submissions = (backend: Memory) => backend.submissions.map(({ answers }) => answers);

describe('A flow', () => {
  test('goes step by step to its review, and with one press to its receipt', async () => {
    const backend = backendOf();
    const it = await begun(backend);
    expect(it.walk()).toMatchObject({ phase: 'answering', step: 'plan' });
    toReview(it);
    expect(it.walk()).toMatchObject({ phase: 'reviewing', errors: [] });
    // Its code comes behind the first step.
    await expect
      .poll(() => it.flows.review({ yes: 'Ja', no: 'Nein' }))
      .toMatchObject([
        { step: 'plan', rows: [{ label: 'Verträge', value: 'Mitnehmen' }] },
        { step: 'address', rows: [{ value: '25813' }, { value: 'Husum' }] },
        { step: 'contact', rows: [{ value: 'h.petersen@example.de' }, { value: undefined }] },
      ]);
    await Promise.all([it.flows.submit(), it.flows.submit(), it.flows.submit()]);
    await expect.poll(() => it.walk().phase).toBe('received');
    expect(it.walk()).toMatchObject({ stages: ['received', 'checked'], answers: {} });
    expect(submissions(backend)).toEqual([{ plan: 'take', code: '25813', city: 'Husum', email: 'h.petersen@example.de' }]);
    it.client.destroy();
  });

  test('stays on a step that is not complete, and says why; what was typed is still there', async () => {
    const it = await begun(backendOf());
    it.flows.next();
    expect(it.walk()).toMatchObject({ step: 'plan', errors: [{ field: 'plan', code: 'missing' }] });
    it.flows.answer('plan', 'take');
    it.flows.next();
    it.flows.answer('code', '258');
    it.flows.next();
    expect(it.walk()).toMatchObject({ step: 'address', answers: { code: '258' } });
    expect(it.walk().errors.map(({ field, code }) => `${field} ${code}`)).toEqual(['code digits', 'city missing']);
    it.client.destroy();
  });

  test('keeps the answers of a branch that is left, and has them again when it is come back to', async () => {
    const backend = backendOf();
    const it = await begun(backend);
    toReview(it);
    it.flows.change('plan');
    it.flows.answer('plan', 'end');
    it.flows.next();
    expect(it.walk()).toMatchObject({ phase: 'reviewing', run: { inactive: { code: '25813', city: 'Husum' } } });
    it.flows.change('plan');
    it.flows.answer('plan', 'take');
    it.flows.next();
    expect(it.walk()).toMatchObject({ phase: 'reviewing', run: { effective: { code: '25813', city: 'Husum' } } });
    it.client.destroy();
  });

  test('asks only what is new after a change, and returns to the review', async () => {
    const it = await begun(backendOf());
    it.flows.answer('plan', 'end');
    it.flows.next();
    it.flows.answer('email', 'h.petersen@example.de');
    it.flows.next();
    it.flows.change('plan');
    it.flows.answer('plan', 'take');
    it.flows.next();
    expect(it.walk()).toMatchObject({ phase: 'answering', step: 'address', changing: true });
    it.flows.answer('code', '25813');
    it.flows.answer('city', 'Husum');
    it.flows.next();
    expect(it.walk()).toMatchObject({ phase: 'reviewing' });
    it.client.destroy();
  });

  test('goes back from where one is, and nowhere from the first step', async () => {
    const it = await begun(backendOf());
    expect(it.flows.back()).toBe(false);
    toReview(it);
    expect(it.flows.back()).toBe(true);
    expect(it.walk()).toMatchObject({ phase: 'answering', step: 'contact' });
    it.flows.back();
    expect(it.walk().step).toBe('address');
    it.client.destroy();
  });

  test('is told to a human without what is sensitive, and no longer once it has arrived', async () => {
    const it = await begun(backendOf());
    toReview(it);
    it.flows.change('contact');
    it.flows.answer('iban', 'DE02120300000000202051');
    it.flows.next();
    const told = () => it.client.state.trail.find(({ kind }) => kind === 'flow');
    await expect.poll(told).toMatchObject({ flowId: 'move', answers: { plan: 'take', code: '25813', city: 'Husum', email: 'h.petersen@example.de' } });
    expect(JSON.stringify(told())).not.toContain('DE02');
    await it.flows.submit();
    await expect.poll(() => it.client.state.trail).toEqual([]);
    it.client.destroy();
  });

  test('knows what the backend knows also where the session had run out when it was opened', async () => {
    const real = backendOf();
    let sessions = 0;
    const asked: string[] = [];
    const it = await begun({
      async open(visitor, signal) {
        const session = await real.open(visitor, signal);
        if ((sessions += 1) > 1) return session;
        return {
          ...session,
          flows: {
            ...session.flows!,
            async get() {
              await expect.poll(() => asked).toContain('prefill');
              throw new LotseError('unauthorized', 'The session is over.');
            },
            // As a request does: it ends with its session.
            prefill: () =>
              new Promise((_, reject) => {
                asked.push('prefill');
                signal.addEventListener('abort', () => reject(signal.reason as Error));
              }),
          },
        };
      },
    });
    expect(it.walk()).toMatchObject({ phase: 'answering', known: { email: 'h.petersen@example.de' } });
    it.client.destroy();
  });

  test('is helped by what is looked up, never over what was typed', async () => {
    const it = await begun(backendOf());
    it.flows.answer('plan', 'take');
    it.flows.next();
    it.flows.answer('code', '25813');
    await it.flows.lookUp('code');
    expect(it.walk().answers['city']).toBe('Husum');
    it.flows.answer('city', 'Schobüll');
    await it.flows.lookUp('code');
    expect(it.walk().answers['city']).toBe('Schobüll');
    it.client.destroy();
  });
});

describe('What was sent', () => {
  test('and whose answer was lost, is asked for by its key: one submission, one receipt', async () => {
    const backend = backendOf();
    const asked: string[] = [];
    const it = await begun(
      changed(backend, (real) => ({
        async submit(submission) {
          asked.push('submit');
          await real.submit(submission);
          throw new LotseError('unavailable', 'The answer was lost.', { retryAfterMs: 20 });
        },
        async receipt(key) {
          asked.push('receipt');
          return real.receipt(key);
        },
      })),
    );
    const phases: string[] = [];
    it.client.subscribe(() => phases.at(-1) !== it.walk().phase && phases.push(it.walk().phase));
    toReview(it);
    await it.flows.submit();
    await expect.poll(() => it.walk().phase).toBe('received');
    expect(phases.slice(-3)).toEqual(['sending', 'unsure', 'received']);
    expect(asked).toEqual(['submit', 'receipt']);
    expect(submissions(backend)).toHaveLength(1);
    it.client.destroy();
  });

  test('and is refused, comes back to the field with everything that was typed', async () => {
    const backend = backendOf();
    const it = await begun(
      changed(backend, () => ({
        async submit() {
          throw new LotseError('invalid', 'Not taken.', { field: 'city' });
        },
      })),
    );
    toReview(it);
    await it.flows.submit();
    await expect.poll(() => it.walk().phase).toBe('answering');
    expect(it.walk()).toMatchObject({ step: 'address', answers: { city: 'Husum' }, errors: [{ field: 'city', code: 'refused' }] });
    it.client.destroy();
  });

  test('goes on being sent while the customer is at something else, and takes nothing from it', async () => {
    const backend = backendOf();
    let answer = (): void => {};
    const gate = new Promise<void>((resolve) => (answer = resolve));
    const it = await begun(
      changed(backend, (real) => ({
        async submit(submission) {
          await gate;
          return real.submit(submission);
        },
      })),
    );
    toReview(it);
    const sent = it.flows.submit();
    await expect.poll(() => it.walk().phase).toBe('sending');
    await it.flows.begin('other');
    it.flows.answer('plan', 'end');
    answer();
    await sent;
    expect(it.walk()).toMatchObject({ id: 'other', phase: 'answering', answers: { plan: 'end' } });
    expect(submissions(backend)).toHaveLength(1);
    await it.flows.begin('move');
    expect(it.walk()).toMatchObject({ id: 'move', phase: 'received' });
    await it.flows.begin('other');
    expect(it.walk()).toMatchObject({ answers: { plan: 'end' } });
    it.client.destroy();
  });

  test('waits for a code where the change is risky; a wrong one is asked for again', async () => {
    const backend = backendOf({ ...definition, safeguards: { code: true } }, { code: '4711' });
    let late = false;
    const it = await begun(
      changed(backend, (real) => ({
        async submit(submission) {
          if (late) throw new LotseError('expired', 'Too late.', { field: 'code' });
          return real.submit(submission);
        },
      })),
    );
    toReview(it);
    await it.flows.submit();
    expect(it.walk().phase).toBe('code');
    await it.flows.submit('1234');
    expect(it.walk()).toMatchObject({ phase: 'code', problem: { field: 'code' } });
    late = true;
    await it.flows.submit('4711');
    expect(it.walk()).toMatchObject({ phase: 'reviewing', problem: { code: 'expired' } });
    late = false;
    await it.flows.submit();
    expect(it.walk().phase).toBe('code');
    await it.flows.submit('4711');
    await expect.poll(() => it.walk().phase).toBe('received');
    expect(backend.submissions).toHaveLength(1);
    it.client.destroy();
  });
});

describe('Whoever opens another flow meanwhile', () => {
  const photos = { id: 'photos', kind: 'file', label: text('Fotos'), accept: ['image/png'], max: 2 } as const;
  const withPhotos: FlowDefinition = { ...definition, steps: [{ id: 'photos', title: text('Fotos'), fields: [photos] }] };
  /** What is asked for waits until it is let go. */
  const held = () => {
    const gate = Promise.withResolvers<void>();
    let asked = false;
    return { letGo: () => gate.resolve(), asked: () => asked, wait: () => ((asked = true), gate.promise) };
  };

  test('finds no photo there that was chosen in the first; its upload is stopped', async () => {
    const slow = held();
    let stopped: AbortSignal | undefined;
    const real = backendOf(withPhotos);
    const it = await begun({
      async open(visitor, signal) {
        const session = await real.open(visitor, signal);
        const files = session.files!;
        return {
          ...session,
          files: {
            takes: files.takes,
            async upload(file, options, end) {
              stopped = end;
              options.onProgress?.(0.1);
              await slow.wait();
              options.onProgress?.(0.5);
              return files.upload(file, options, end);
            },
          },
        };
      },
    });
    const chosen = it.flows.attach('photos', [new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'riss.png', { type: 'image/png' })]);
    await expect.poll(slow.asked).toBe(true);
    expect(it.walk().uploads).toMatchObject([{ name: 'riss.png', fraction: 0.1 }]);
    await it.flows.begin('other');
    slow.letGo();
    await chosen;
    expect([it.walk().id, it.walk().answers, it.walk().uploads]).toEqual(['other', {}, []]);
    expect(stopped?.aborted).toBe(true);
    it.client.destroy();
  });

  test('is given nothing there that was looked up for the first', async () => {
    const slow = held();
    const it = await begun(
      changed(backendOf(), (real) => ({
        async lookup(request) {
          await slow.wait();
          return real.lookup!(request);
        },
      })),
    );
    const write = () => {
      it.flows.answer('plan', 'take');
      it.flows.next();
      it.flows.answer('code', '25813');
    };
    write();
    const looked = it.flows.lookUp('code');
    await expect.poll(slow.asked).toBe(true);
    await it.flows.begin('other');
    write();
    slow.letGo();
    await looked;
    expect([it.walk().id, it.walk().answers, it.walk().lookups]).toEqual(['other', { plan: 'take', code: '25813' }, {}]);
    it.client.destroy();
  });

  test('is not asked there for the code of the first', async () => {
    const slow = held();
    const backend = backendOf({ ...definition, safeguards: { code: true } }, { code: '4711' });
    const it = await begun(
      changed(backend, (real) => ({
        async challenge(key) {
          await slow.wait();
          return real.challenge!(key);
        },
      })),
    );
    toReview(it);
    const pressed = it.flows.submit();
    await expect.poll(slow.asked).toBe(true);
    await it.flows.begin('other');
    slow.letGo();
    await pressed;
    expect(it.walk()).toMatchObject({ id: 'other', phase: 'answering' });
    await it.flows.begin('move');
    expect(it.walk()).toMatchObject({ phase: 'reviewing', answers: { code: '25813' } });
    it.client.destroy();
  });

  test('and while it is still loading the receipt of the first comes, finds the receipt where it belongs', async () => {
    const [answer, loading] = [held(), held()];
    const it = await begun(
      changed(backendOf(), (real) => ({
        async get(id) {
          if (id === 'other') await loading.wait();
          return real.get(id);
        },
        async submit(submission) {
          await answer.wait();
          return real.submit(submission);
        },
      })),
    );
    toReview(it);
    const sent = it.flows.submit();
    await expect.poll(answer.asked).toBe(true);
    const other = it.flows.begin('other');
    await expect.poll(loading.asked).toBe(true);
    answer.letGo();
    await sent;
    expect(it.walk()).toMatchObject({ id: 'other', phase: 'loading' });
    loading.letGo();
    await other;
    expect(it.walk()).toMatchObject({ id: 'other', phase: 'answering' });
    await it.flows.begin('move');
    expect(it.walk().phase).toBe('received');
    it.client.destroy();
  });
});

test('a draft goes on by its link, and keeps the key of its submission', async () => {
  const backend = backendOf();
  const first = await begun(backend);
  first.flows.answer('plan', 'take');
  first.flows.next();
  const link = await first.flows.link();
  const other = clientOf(backend);
  const flows = await other.flows();
  expect(await flows.resume(link.split('=')[1] ?? '')).toBe('move');
  await flows.begin('move');
  expect(other.state.flow).toMatchObject({ phase: 'answering', step: 'address', answers: { plan: 'take' } });
  first.client.destroy();
  other.destroy();
});

test('who opens his own link in the same browser finds what he has typed since, and it goes on being saved there', async () => {
  const backend = backendOf();
  const saved: unknown[] = [];
  const it = await begun(
    changed(backend, ({ drafts }) => ({
      drafts: { ...drafts!, save: (draft) => (saved.push(draft.answers), drafts!.save(draft)) },
    })),
  );
  it.flows.answer('plan', 'take');
  it.flows.next();
  const link = await it.flows.link();
  it.flows.answer('code', '25813');
  it.flows.answer('city', 'Husum');
  expect(await it.flows.resume(link.split('=')[1] ?? '')).toBe('move');
  await it.flows.begin('move');
  expect(it.walk()).toMatchObject({ step: 'address', answers: { plan: 'take', code: '25813', city: 'Husum' } });
  it.flows.next();
  await expect.poll(() => saved.at(-1)).toEqual({ plan: 'take', code: '25813', city: 'Husum' });
  it.client.destroy();
});

test('a link that is opened where the same flow was begun anew takes nothing away: that comes back when the other is done', async () => {
  const backend = backendOf();
  const phone = await begun(backend);
  phone.flows.answer('plan', 'take');
  const link = await phone.flows.link();
  const desk = await begun(backend);
  desk.flows.answer('plan', 'end');
  desk.flows.next();
  desk.flows.answer('email', 'i.petersen@example.de');
  await desk.flows.resume(link.split('=')[1] ?? '');
  await desk.flows.begin('move');
  expect(desk.walk().answers).toEqual({ plan: 'take' });
  await desk.flows.leave();
  await desk.flows.begin('move');
  expect(desk.walk()).toMatchObject({ step: 'contact', answers: { plan: 'end', email: 'i.petersen@example.de' } });
  await desk.flows.leave();
  await desk.flows.begin('move');
  expect(desk.walk().answers).toEqual({});
  phone.client.destroy();
  desk.client.destroy();
});

test('a link that was handed out leads to what was typed last, and may be mailed; one that leads nowhere is said to', async () => {
  const backend = backendOf();
  const first = await begun(backend);
  first.flows.answer('plan', 'take');
  await first.flows.mailLink('ada@example.org');
  const [{ email, link } = { email: '', link: '' }] = backend.draftMails;
  expect(email).toBe('ada@example.org');
  first.flows.next();
  const other = clientOf(backend);
  const flows = await other.flows();
  // Asked for until the step has arrived there too.
  await expect.poll(async () => (await flows.resume(link.split('=')[1] ?? ''), flows.begin('move').then(() => other.state.flow?.step))).toBe('address');
  expect(other.state.flow).toMatchObject({ answers: { plan: 'take' } });
  expect(await flows.resume('nonsense')).toBeUndefined();
  expect(other.state.lapsedLink).toBe(true);
  first.client.destroy();
  other.destroy();
});

test('a link to a draft that a backend gives up after a while leads nowhere, and is said to, as one that nobody gave', async () => {
  const gone = () => Promise.reject(new LotseError('expired', 'It was kept for 30 days.'));
  const client = clientOf(changed(backendOf(), (real) => ({ drafts: { ...real.drafts!, load: gone } })));
  expect(await (await client.flows()).resume('long-ago')).toBeUndefined();
  expect(client.state.lapsedLink).toBe(true);
  client.destroy();
});

test('what is offered is asked for until it is known: a declaration has to be possible', async () => {
  let refusals = 2;
  const client = clientOf(
    changed(backendOf(), (real) => ({
      async list() {
        if (refusals-- > 0) throw new LotseError('unavailable', 'Starting up.', { retryAfterMs: 1 });
        return real.list();
      },
    })),
  );
  await client.start();
  await expect.poll(() => client.state.flows?.map(({ id }) => id)).toEqual(['move', 'other']);
  client.destroy();
});

test('what is offered is known once somebody uses the widget, and a backend without flows offers none', async () => {
  const client = clientOf(backendOf());
  expect(client.state.flows).toBeUndefined();
  await client.start();
  await expect.poll(() => client.state.flows?.map(({ id }) => id)).toEqual(['move', 'other']);
  client.destroy();
  const without = clientOf(memory({ channels }));
  const flows = await without.flows();
  await flows.begin('move');
  expect(without.state.flow).toMatchObject({ phase: 'failed', problem: { code: 'not-found' } });
  without.destroy();
});
