/** The same load for every system. */
import type { Line } from './system.ts';
import type { Tally } from './tally.ts';

export type Room = readonly Line[];

/**
 * Sends at a fixed rate, whatever comes back. The milliseconds until each acknowledgement, counted from when the message was due: a stall is seen in
 * all that it held up.
 */
export const atFixedRate = async (
  rooms: readonly Room[],
  tally: Tally,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<readonly number[]> => {
  const all = perSecond * seconds;
  const began = performance.now();
  const receipts: Promise<number>[] = [];
  while (receipts.length < all) {
    const due = Math.min(all, Math.floor(((performance.now() - began) * perSecond) / 1000));
    while (receipts.length < due) {
      const turn = receipts.length;
      const room = rooms[turn % rooms.length] ?? [];
      const line = room[Math.floor(turn / rooms.length) % room.length];
      if (!line) throw new Error('There is nobody to speak.');
      receipts.push(tally.say(line, room.length, began + (turn * 1000) / perSecond));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await tally.complete();
  return Promise.all(receipts);
};

/** Each room's first line sends its next message when the one before is acknowledged. */
export const withoutPause = async (rooms: readonly Room[], tally: Tally, { seconds }: { readonly seconds: number }) => {
  const began = performance.now();
  const until = began + seconds * 1000;
  const milliseconds: number[] = [];
  const write = async ([line, ...others]: Room) => {
    while (line && performance.now() < until) milliseconds.push(await tally.say(line, 1 + others.length));
  };
  await Promise.race([Promise.all(rooms.map(write)), new Promise((resolve) => setTimeout(resolve, seconds * 1000 + 20_000))]);
  const passed = (performance.now() - began) / 1000;
  await tally.complete();
  return { perSecond: milliseconds.length / passed, milliseconds };
};
