import { lookupSource } from '#capabilities/forms';
import { z } from 'zod';
import { name } from '../definition/name.ts';
import { problemAt } from '../reading/source.ts';
import type { Source } from '../reading/source.ts';
import type { Problem } from '../reading/problem.ts';

/** lookups.yaml: the systems outside that answer questions of forms, by the names that services have for them. */
export const lookupsFile = z.strictObject({ sources: z.record(name, lookupSource).default({}) });

export type CouncilLookups = z.output<typeof lookupsFile>['sources'];

/** What people are asked, and the secrets, are nobody's in between. */
export function checkSources(
  { fictional, lookups }: { readonly fictional: boolean; readonly lookups: CouncilLookups },
  source: Source,
): Problem[] {
  return Object.entries(lookups).flatMap(([named, { address }]) =>
    fictional || address.startsWith('https:')
      ? []
      : [problemAt(source, ['sources', named, 'address'], 'Write an address that begins with https.')],
  );
}
