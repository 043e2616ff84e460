import type { ImportRun } from '#capabilities/gazetteer';

export type Standing = 'live' | 'past' | 'refused' | 'rehearsed' | 'given-up' | 'running' | 'stopped';

/** A run says every second or two how far it is; one that has been silent for so long has died. */
const longestSilence = Temporal.Duration.from({ minutes: 5 });

export function standingOf(
  { ending, isLive, progress, beganAt }: ImportRun,
  now: Temporal.Instant,
): Standing {
  if (isLive) return 'live';
  if (ending) return ending.outcome === 'live' ? 'past' : ending.outcome;
  const heardOf = progress?.at ?? beganAt;
  return Temporal.Instant.compare(heardOf.add(longestSilence), now) < 0 ? 'stopped' : 'running';
}

/** Whole percent of the stage that a run is in. */
export function percentOf({ done, of }: NonNullable<ImportRun['progress']>): number {
  return of === 0 ? 0 : Math.min(100, Math.floor((100 * done) / of));
}

/** What the formats are called, in any language. */
export const formatNames: Readonly<Record<string, string>> = {
  'address-base-premium': 'AddressBase Premium',
  'address-base-core': 'AddressBase Core',
  'dtf-7-3': 'DTF 7.3',
  'dtf-7-1': 'DTF 7.1',
};
