import type { Instant } from './adapter.ts';

/** What does not work at present, told to everybody who opens the widget. A backend without it leaves the service out. */
export interface Outages {
  /** What is in force now, the gravest first; empty when all is well. A `hint` with the topic `outages` says that this is another list. */
  list(): Promise<readonly OutageNotice[]>;
}

export interface OutageNotice {
  /** Names this text: other words have another id, so that who dismissed the one sees the other. */
  readonly id: string;
  readonly severity: OutageSeverity;
  readonly text: string;
  /** What or where it is about: "Glasfaser in Husum". */
  readonly area?: string | undefined;
  /** Until when it is expected to last. */
  readonly until?: Instant | undefined;
}

/** `info`: works, with a restriction; `warning`: something does not work; `critical`: hardly anything does. The gravest last. */
export const outageSeverities = ['info', 'warning', 'critical'] as const;
export type OutageSeverity = (typeof outageSeverities)[number];
