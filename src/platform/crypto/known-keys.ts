import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { fingerprintOf } from './keys.ts';
import type { Keys } from './keys.ts';

type Known = {
  readonly version: string;
  readonly fingerprint: string;
  readonly first_seen_at: Temporal.Instant;
  readonly retired_at: Temporal.Instant | null;
};

/**
 * Compares the keys with those that this council's rows were made under, and writes down the ones that are new. Refuses
 * another installation's file, and a copy that is too old.
 */
export async function recogniseKeys(tx: Tx, keys: Keys, now: Temporal.Instant): Promise<void> {
  const before = await knownKeys(tx);
  refuseOthers(before, keys);
  const names = new Set(before.map(({ version }) => version));
  const fresh = [...keys.versions].filter(([version]) => !names.has(version));
  if (fresh.length === 0) return;
  for (const [version, key] of fresh)
    await sql`insert into platform.known_key (version, fingerprint, first_seen_at)
      values (${version}, ${fingerprintOf(key)}, ${now}) on conflict do nothing`.execute(raw(tx));
  // Of two installations that start at once on an empty database, one is the first.
  refuseOthers(await knownKeys(tx), keys);
}

function refuseOthers(known: readonly Known[], { versions }: Keys): void {
  const living = known.filter(({ retired_at }) => retired_at === null);
  for (const { version, fingerprint } of living) {
    const key = versions.get(version);
    if (key && fingerprintOf(key) !== fingerprint) throw new Refusal('keys.of-another-installation');
  }
  const missing = living.filter(({ version }) => !versions.has(version));
  if (missing.length === 0) return;
  if (missing.length === living.length) throw new Refusal('keys.of-another-installation');
  throw new Refusal('keys.too-old', { versions: missing.map(({ version }) => version).join(', ') });
}

/** Nothing that a browser holds lives longer: a resident's session. */
const sessionDays = 28;

/**
 * Writes down that a version is not needed any more. Refuses while sessions of its time may live, and, unless
 * `breakLinks`, for as long as somebody may follow a link from an email that was sent in its time.
 */
export async function retireKey(
  tx: Tx,
  { version, breakLinks }: { readonly version: string; readonly breakLinks: boolean },
  now: Temporal.Instant,
): Promise<void> {
  const since = supersededAt(await knownKeys(tx), version);
  if (since === undefined) return;
  const until = since.add({ hours: sessionDays * 24 });
  if (Temporal.Instant.compare(now, until) < 0)
    throw new Refusal('keys.sessions-live', { version, until: until.toString() });
  if (!breakLinks) throw new Refusal('keys.links-live', { version, since: since.toString() });
  await sql`update platform.known_key set retired_at = ${now}
    where authority_id = ${tx.authority} and version = ${version} and retired_at is null`.execute(raw(tx));
}

/** When the next version was first seen; nothing for a version that this council's rows never met. */
function supersededAt(known: readonly Known[], version: string): Temporal.Instant | undefined {
  const place = known.findIndex((one) => one.version === version);
  if (place === -1) return undefined;
  return known[place + 1]?.first_seen_at ?? known[place]?.first_seen_at;
}

async function knownKeys(tx: Tx): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    select version, fingerprint, first_seen_at, retired_at from platform.known_key
    where authority_id = ${tx.authority} order by first_seen_at, version`.execute(raw(tx));
  return rows;
}

const raw = (tx: Tx) => tables<Record<string, never>>(tx);
