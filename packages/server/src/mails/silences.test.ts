import { afterAll, beforeAll, expect, test } from 'vitest';
import { anna, message } from '../../test/in-process.ts';
import { startPost, type Post } from '../../test/post.ts';

let post: Post;
beforeAll(async () => {
  post = await startPost();
});
afterAll(() => post.stop());

/** Somebody to whom an agent has spoken last. */
const answered = async (locale = 'de') => {
  const visitor = await post.visitor();
  const { id } = await visitor.start();
  await visitor.send(id, message(locale));
  await post.conversations.send(anna, id, [message('Hilft Ihnen das?')]);
  const course = async () =>
    (await visitor.read(id)).events.map((event) =>
      event.kind === 'message' ? event.by.role : event.kind === 'status' ? `${event.status} by ${event.by.role}` : event.kind,
    );
  return { visitor, id, course };
};
const lookAfter = async (minutes: number) => {
  post.passes(minutes);
  await post.silences.look();
};

test('who says nothing any more is asked once, by a machine that says so, and then the conversation is closed', async () => {
  const { id, course, visitor } = await answered();
  await lookAfter(29);
  expect(await course()).toEqual(['visitor', 'assign', 'open by agent', 'agent']);
  await lookAfter(2);
  await lookAfter(1);
  expect((await course()).slice(4)).toEqual(['bot']);
  expect((await visitor.read(id)).events.at(-1)).toMatchObject({
    by: { role: 'bot' },
    parts: [{ kind: 'text', text: expect.stringMatching(/^Sind Sie noch da\?/) }],
  });
  expect((await post.conversations.forDesk(anna, id)).waitingSince).toBeUndefined();
  await lookAfter(58);
  expect((await course()).slice(5)).toEqual([]);
  await lookAfter(2);
  expect((await course()).slice(5)).toEqual(['closed by system']);
  await lookAfter(60 * 24);
  expect((await course()).slice(6)).toEqual([]);
  // What he writes then opens it again, for the one who had it.
  await visitor.send(id, message('Doch, ich bin noch da.'));
  expect((await course()).slice(6)).toEqual(['open by visitor', 'visitor']);
  const facts = await post.store.facts.list({ conversationId: id });
  expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['conversation-asked', 'conversation-closed', 'conversation-reopened']));
});

test('who writes after the question goes on, and can be asked again another time', async () => {
  const { id, course, visitor } = await answered();
  await lookAfter(31);
  await visitor.send(id, message('Ja, Moment.'));
  await lookAfter(600);
  expect((await course()).slice(4)).toEqual(['bot', 'visitor']);
  await post.conversations.send(anna, id, [message('Kein Problem.')]);
  await lookAfter(31);
  await lookAfter(61);
  expect((await course()).slice(6)).toEqual(['agent', 'bot', 'closed by system']);
});

test('who waits for an agent is neither asked nor closed, however long it takes', async () => {
  const visitor = await post.visitor();
  const waiting = await visitor.start();
  await visitor.send(waiting.id, message('Ist da jemand?'));
  const asking = await answered();
  await asking.visitor.send(asking.id, message('Nein, das hilft mir nicht.'));
  const taken = await visitor.start();
  await visitor.send(taken.id, message('Und hier?'));
  await post.conversations.take(anna, taken.id);
  for (let days = 0; days < 20; days += 1) await lookAfter(60 * 24);
  expect((await visitor.read(waiting.id)).events.map(({ kind }) => kind)).toEqual(['message']);
  expect((await asking.course()).at(-1)).toBe('visitor');
  expect((await visitor.read(taken.id)).events.map(({ kind }) => kind)).toEqual(['message', 'assign', 'status']);
});

test('who wants answers by mail is not asked whether he is there: he said that he is not', async () => {
  const { id, course, visitor } = await answered();
  await visitor.post(`conversations/${id}/mails`, { key: crypto.randomUUID(), email: 'ines@kunde.example', what: 'answers' });
  await lookAfter(60);
  expect((await course()).slice(4)).toEqual(['system']);
  await lookAfter(60);
  expect((await course()).slice(5)).toEqual(['closed by system']);
});
