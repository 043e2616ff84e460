import { Refusal } from '#platform/errors';
import type { Tx } from '#platform/database';
import { findLive, findPack } from '../publishing/published-services.ts';
import type { PublishedService } from '../publishing/published-services.ts';
import { draftStanding } from './draft-standing.ts';

type Wanted = { readonly service: string; readonly version?: number | undefined };

/**
 * The version of a service that may be answered now: the one in force, or an earlier one as long as what was begun on it may be
 * finished. Refuses `service.not-offered`, `service.version-unknown` and `service.version-past`.
 */
export async function versionToAnswer(
  tx: Tx,
  { service, version }: Wanted,
  now: Temporal.Instant,
): Promise<PublishedService> {
  const live = await findLive(tx, service);
  if (!live) throw new Refusal('service.not-offered');
  if (version === undefined || version === live.version) return live;
  const pack = version < live.version ? await findPack(tx, service, version) : undefined;
  if (!pack) throw new Refusal('service.version-unknown', { live: live.version });
  const { how } = await draftStanding(tx, { form: { service, version } }, now);
  if (how !== 'goes-on') throw new Refusal('service.version-past', { live: live.version });
  return pack;
}
