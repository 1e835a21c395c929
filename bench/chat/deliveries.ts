/** What it costs to hand a message to one reader more: the same messages to rooms of one and to rooms of many, on the thread that holds the sockets. */
import { measureMessages, type MessageFigures, type MessagesOptions } from './messages.ts';
import type { System } from './system.ts';

export interface DeliveryFigures {
  readonly system: string;
  readonly microsPerDelivery: number;
  /** How many more of them the same CPU yields than on the floor. */
  readonly yieldBesideFloor: number;
  /** With all that a message costs once, stored or not, spread over its readers. */
  readonly wholeMicrosPerDelivery: number;
  readonly wholeYieldBesideFloor: number;
}

/** Less than this is noise. */
const leastMicros = 0.1;

export const measureDeliveries = async (
  systems: readonly System[],
  options: MessagesOptions & { readonly readers: readonly [few: number, many: number] },
): Promise<{ readonly deliveries: readonly DeliveryFigures[]; readonly rooms: readonly MessageFigures[] }> => {
  const [few, many] = options.readers;
  const rooms = await measureMessages(systems, options);
  const costs = rooms
    .filter(({ readers }) => readers === many)
    .map((crowd) => {
      const alone = rooms.find(({ system, readers }) => system === crowd.system && readers === few);
      if (!alone) throw new Error(`${crowd.system} has no rooms of ${few}.`);
      const further = (crowd.socketThreadMicros - alone.socketThreadMicros) / (many - few);
      return { system: crowd.system, further: Math.max(leastMicros, further), whole: crowd.cpuMicros / many };
    });
  const [floor] = costs;
  if (!floor) throw new Error('There is no floor.');
  const deliveries = costs.map(({ system, further, whole }) => ({
    system,
    microsPerDelivery: further,
    yieldBesideFloor: floor.further / further,
    wholeMicrosPerDelivery: whole,
    wholeYieldBesideFloor: floor.whole / whole,
  }));
  return { deliveries, rooms };
};
