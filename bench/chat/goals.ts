/** What is asked of the figures. A goal that is missed fails the bench; an aim is where we want to come. */
import type { AppendFigures } from './appends.ts';
import type { DeliveryFigures } from './deliveries.ts';
import { rounded } from './figures.ts';
import type { IdleFigures } from './idle.ts';
import type { MessageFigures } from './messages.ts';
import type { MissedFigures } from './missed.ts';
import type { ReadyFigures } from './ready.ts';
import type { ResumeFigures } from './resume.ts';

export interface Results {
  readonly messages?: readonly MessageFigures[];
  readonly deliveries?: { readonly deliveries: readonly DeliveryFigures[]; readonly rooms: readonly MessageFigures[] };
  readonly appends?: AppendFigures;
  readonly idle?: readonly IdleFigures[];
  readonly resume?: readonly ResumeFigures[];
  readonly missed?: MissedFigures;
  readonly ready?: ReadyFigures;
}

export interface Verdict {
  readonly name: string;
  /** Undefined: not measured in this run. */
  readonly figure: number | undefined;
  readonly unit: string;
  /** The figure may be at most this, or has to be at least that. */
  readonly bound: 'at most' | 'at least';
  readonly goal: number;
  readonly aim: number;
  readonly met: 'aim' | 'goal' | 'missed' | 'not measured';
}

const ofLotse = <Figures extends { readonly system: string }>(all: readonly Figures[] | undefined): Figures | undefined =>
  all?.find(({ system }) => system === 'lotse');

const judge = (name: string, figure: number | undefined, unit: string, bound: Verdict['bound'], goal: number, aim: number): Verdict => {
  const holds = (asked: number) => figure !== undefined && (bound === 'at most' ? figure <= asked : figure >= asked);
  const met = figure === undefined ? 'not measured' : holds(aim) ? 'aim' : holds(goal) ? 'goal' : 'missed';
  return { name, figure: figure === undefined ? undefined : rounded(figure), unit, bound, goal, aim, met };
};

const parts = (figure: number | undefined, by: number): number | undefined => (figure === undefined ? undefined : figure / by);

export const verdictsOf = ({ messages, deliveries, appends, idle, resume }: Results): readonly Verdict[] => [
  judge('CPU for each chat message, beside bare ws', ofLotse(messages)?.cpuBesideFloor, '×', 'at most', 2, 1.4),
  judge('deliveries for the same CPU, beside bare ws', ofLotse(deliveries?.deliveries)?.yieldBesideFloor, '×', 'at least', 0.8, 1),
  judge('durable appends under 64 writers, beside one fsync each', appends?.storeBesideFloor, '×', 'at least', 25, 45),
  judge('event-loop stall while appending, p99', appends?.stallP99Ms, 'ms', 'at most', 30, 10),
  judge('memory for each idle socket', parts(ofLotse(idle)?.bytesPerLine, 1000), 'KB', 'at most', 25, 25),
  judge('resume after SIGKILL, median', parts(ofLotse(resume)?.medianMs, 1000), 's', 'at most', 3, 1),
];
