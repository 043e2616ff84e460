import type { Selectable } from '#platform/database';
import type { HoldingsTables } from './tables.ts';

type Row = Selectable<HoldingsTables['holdings.holding']>;

export const holdingStates = ['coming', 'held', 'suspended', 'expired', 'surrendered', 'revoked'] as const;
export type HoldingState = (typeof holdingStates)[number];

export type Standing = {
  readonly fromOn: Temporal.PlainDate;
  /** The last day on which it is held. */
  readonly lastOn: Temporal.PlainDate;
  readonly ended: Row['ended'];
  readonly suspendedOn: Temporal.PlainDate | null;
};

/** In which state a holding is on a day, by its days alone. Who gives it up at the end of a month has it until then. */
export function stateOn(
  { fromOn, lastOn, ended, suspendedOn }: Standing,
  day: Temporal.PlainDate,
): HoldingState {
  if (isAfter(day, lastOn)) return ended ?? 'expired';
  if (isAfter(fromOn, day)) return 'coming';
  return suspendedOn && !isAfter(suspendedOn, day) ? 'suspended' : 'held';
}

/** Whether it is over, in whichever way. */
export function hasEnded({ lastOn }: Pick<Standing, 'lastOn'>, day: Temporal.PlainDate): boolean {
  return isAfter(day, lastOn);
}

export function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
