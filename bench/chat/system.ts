/** What the bench asks of every system that it sets beside the others. */
import type { MeasuredProcess } from './measured-process.ts';

export interface System {
  readonly name: string;
  start(): Promise<RunningSystem>;
}

export interface RunningSystem {
  readonly name: string;
  readonly server: MeasuredProcess;
  /** A room of its own with so many open lines: what one of them says reaches all of them, the speaker too. */
  openRoom(lines: number, hear: Hearing): Promise<readonly Line[]>;
  stop(): Promise<void>;
}

/** The id is the one that was given to `send`. */
export interface Hearing {
  /** The server has it; where a system stores messages, it is stored. */
  acknowledged(id: string): void;
  /** One line was handed the message. */
  delivered(id: string): void;
  /** Refused, or a line broke: the run is void. */
  failed(reason: string): void;
}

export interface Line {
  send(id: string): void;
  close(): void;
}

/** What is said in every system. */
export const text = 'Guten Tag, mein Abschlag ist seit dem letzten Monat deutlich höher als vorher. Könnten Sie bitte nachsehen, woran das liegt?';
