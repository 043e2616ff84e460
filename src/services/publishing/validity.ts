import { london } from '#language';
import type { Act } from '#language';
import { arranged, rearranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';

/** From when a version is in force, until the next of its service; without a version the service is withdrawn. */
export type Validity = {
  readonly service: string;
  readonly from: Temporal.Instant;
  readonly version: number | null;
  readonly imported: boolean;
};

/** The days on which a version is to be in force: from the first one's midnight in London until the last one's end. */
export type Days = {
  readonly from?: Temporal.PlainDate | undefined;
  readonly until?: Temporal.PlainDate | undefined;
};

/** What was and is to be in force of a service, in order of time. */
export async function validitiesOf(tx: Tx, service: string): Promise<readonly Validity[]> {
  return arranged(tx, `validity ${service}`, () => readValidities(tx, service));
}

/** What is in force at an instant; nothing when nothing was ever decided. */
export function inForce(validities: readonly Validity[], at: Temporal.Instant): Validity | undefined {
  return validities.findLast(({ from }) => Temporal.Instant.compare(from, at) <= 0);
}

/** When a version ceased to be in force; nothing while it is, or when it never was. */
export function ceasedAt(
  validities: readonly Validity[],
  version: number,
  at: Temporal.Instant,
): Temporal.Instant | undefined {
  const last = validities.findLastIndex((one) => one.version === version);
  const next = last < 0 ? undefined : validities[last + 1]?.from;
  return next && Temporal.Instant.compare(next, at) <= 0 ? next : undefined;
}

/** Since when a version is in force, the last time that it came to be. */
export function offeredSince(validities: readonly Validity[], version: number): Temporal.Instant | undefined {
  return validities.findLast((one) => one.version === version)?.from;
}

type Arranging = Days & {
  readonly service: string;
  /** Nothing when the service is withdrawn. */
  readonly version: number | null;
  readonly imported: boolean;
};

/** Writes down from when to when a version is in force; what was planned for later before is planned no more. */
export async function arrangeValidity(tx: Tx, arranging: Arranging, { at }: Act): Promise<void> {
  const { service } = arranging;
  await tables<ServicesTables>(tx)
    .deleteFrom('services.validity')
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('from_at', '>', at)
    .execute();
  const now = inForce(await readValidities(tx, service), at);
  for (const { from, version, imported } of decided(arranging, at)) {
    const isSo = from === at && now?.version === version && now.imported === imported;
    if (isSo) continue;
    const row = { version, imported, decided_at: at };
    await tables<ServicesTables>(tx)
      .insertInto('services.validity')
      .values({ service, from_at: from, ...row })
      .onConflict((clash) => clash.columns(['authority_id', 'service', 'from_at']).doUpdateSet(row))
      .execute();
  }
  rearranged(tx);
}

/** From when it is in force and, where its last day is known, from when it is not. */
function decided({ service, version, imported, from, until }: Arranging, at: Temporal.Instant): Validity[] {
  const withdrawn = { service, version: null, imported };
  const ends = until && midnight(until.add({ days: 1 }));
  if (ends && !isLater(ends, at)) return [{ ...withdrawn, from: at }];
  const begins = from && isLater(midnight(from), at) ? midnight(from) : at;
  return [{ service, version, imported, from: begins }, ...(ends ? [{ ...withdrawn, from: ends }] : [])];
}

function midnight(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(london).toInstant();
}

function isLater(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}

async function readValidities(tx: Tx, service: string): Promise<readonly Validity[]> {
  return tables<ServicesTables>(tx)
    .selectFrom('services.validity')
    .select(['service', 'from_at as from', 'version', 'imported'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .orderBy('from_at')
    .execute();
}
