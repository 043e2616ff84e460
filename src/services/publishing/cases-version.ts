import type { ServiceVersion } from '#capabilities/cases';
import { endsOf } from '../packs/flow.ts';
import type { Pack } from '../packs/pack.ts';

/** A pack as far as cases follow it. */
export function casesVersion({ service, definition }: Pack, version: number): ServiceVersion {
  const ends = endsOf(definition);
  return {
    service,
    version,
    statuses: definition.statuses.map((status) => ({ status, ends: ends.includes(status) })),
    actions: Object.entries(definition.actions).map(([action, { from, to, needs, may }]) => ({
      action,
      from,
      to,
      needs,
      may,
    })),
    outcomes: Object.entries(definition.outcomes).map(([outcome, retention]) => ({ outcome, retention })),
  };
}
