import type { Draft } from '#capabilities/forms';
import { london } from '#language';
import type { Tx } from '#platform/database';
import { findLive } from '../publishing/published-services.ts';
import type { PublishedService } from '../publishing/published-services.ts';
import { ceasedAt, offeredSince, validitiesOf } from '../publishing/validity.ts';

/** Whether a form that was begun may be finished as it was begun. */
export type DraftStanding =
  /** It is on the version that is live, or on an earlier one that may still be finished. */
  | { readonly how: 'goes-on'; readonly until?: Temporal.Instant | undefined }
  /** The time to finish it on its version is over: its answers go on on the live one. */
  | { readonly how: 'outdated'; readonly live: PublishedService }
  /** The council does not offer the service any more. */
  | { readonly how: 'withdrawn' };

/** What becomes of a draft, as its service stands: the live version says for how long an earlier one may be finished. */
export async function draftStanding(
  tx: Tx,
  { form: { service, version } }: { readonly form: Pick<Draft['form'], 'service' | 'version'> },
  now: Temporal.Instant,
): Promise<DraftStanding> {
  const live = await findLive(tx, service);
  if (!live) return { how: 'withdrawn' };
  const within = live.definition.drafts?.['finish-within'];
  if (live.version === version || !within) return { how: 'goes-on' };
  const validities = await validitiesOf(tx, service);
  const since = ceasedAt(validities, version, now) ?? offeredSince(validities, live.version) ?? now;
  const until = since.toZonedDateTimeISO(london).add(within).toInstant();
  return Temporal.Instant.compare(now, until) < 0 ? { how: 'goes-on', until } : { how: 'outdated', live };
}
