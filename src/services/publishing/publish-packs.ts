import { createHash } from 'node:crypto';
import type { Act } from '#language';
import { projectQueues, projectVersion } from '#capabilities/cases';
import { publishForm } from '#capabilities/forms';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { servicePublished, serviceWithdrawn } from '../events.ts';
import type { Pack } from '../packs/pack.ts';
import type { Offer } from '../packs/read-offer.ts';
import type { ServicesTables } from '../tables.ts';
import { casesVersion } from './cases-version.ts';
import { publishCalendars } from './publish-calendars.ts';

/** What publishing did with a service. */
export type Publication = {
  readonly service: string;
  readonly version: number;
  readonly change: 'published' | 'same' | 'withdrawn';
};

/**
 * Publishes what a council offers, in one transaction: changed packs under their next number, into cases and forms too;
 * the same again changes nothing. What it no longer offers is withdrawn. Open drafts and cases stay on their versions.
 */
export async function publishPacks(tx: Tx, offer: Offer, act: Act): Promise<readonly Publication[]> {
  await lock(tx);
  await publishCalendars(tx, offer.calendars);
  await projectQueues(tx, offer.queues);
  const publications: Publication[] = [];
  for (const pack of offer.packs) publications.push(await publishPack(tx, pack, act));
  return [...publications, ...(await withdrawOthers(tx, offer.offered, act))];
}

/** Two processes that start together publish one after the other. */
async function lock(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('services.publish'), ${tx.authority}::integer)`.execute(
    tables<ServicesTables>(tx),
  );
}

async function publishPack(tx: Tx, pack: Pack, act: Act): Promise<Publication> {
  const { service } = pack;
  const content = JSON.stringify(pack.written);
  const digest = createHash('sha256').update(content).digest('hex');
  const latest = await latestOf(tx, service);
  const isSame = latest?.digest === digest;
  const version = isSame ? latest.version : (latest?.version ?? 0) + 1;
  if (isSame && latest.isLive) return { service, version, change: 'same' };
  if (!isSame) {
    await tables<ServicesTables>(tx)
      .insertInto('services.pack')
      .values({ service, version, digest, content, published_at: act.at })
      .execute();
    await projectVersion(tx, casesVersion(pack, version), act);
    const { en, cy } = pack.words;
    await publishForm(tx, { service, version, definition: pack.form, words: { en, cy } }, act);
  }
  await offerVersion(tx, { service, version }, act);
  await append(tx, servicePublished({ subject: newId(act.at), data: { service, version, digest } }), act);
  return { service, version, change: 'published' };
}

async function latestOf(tx: Tx, service: string) {
  const latest = await tables<ServicesTables>(tx)
    .selectFrom('services.pack as p')
    .leftJoin('services.offer as o', (join) =>
      join
        .onRef('o.authority_id', '=', 'p.authority_id')
        .onRef('o.service', '=', 'p.service')
        .onRef('o.version', '=', 'p.version'),
    )
    .select(['p.version', 'p.digest', 'o.version as live'])
    .where('p.authority_id', '=', tx.authority)
    .where('p.service', '=', service)
    .orderBy('p.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return latest && { version: latest.version, digest: latest.digest, isLive: latest.live !== null };
}

async function offerVersion(
  tx: Tx,
  { service, version }: Pick<Publication, 'service' | 'version'>,
  { at }: Act,
) {
  await tables<ServicesTables>(tx)
    .insertInto('services.offer')
    .values({ service, version, offered_at: at })
    .onConflict((clash) =>
      clash.columns(['authority_id', 'service']).doUpdateSet({ version, offered_at: at }),
    )
    .execute();
}

async function withdrawOthers(tx: Tx, offered: readonly string[], act: Act): Promise<Publication[]> {
  const gone = await tables<ServicesTables>(tx)
    .deleteFrom('services.offer')
    .where('authority_id', '=', tx.authority)
    .$if(offered.length > 0, (query) => query.where('service', 'not in', [...offered]))
    .returning(['service', 'version'])
    .execute();
  for (const data of gone) await append(tx, serviceWithdrawn({ subject: newId(act.at), data }), act);
  return gone.map((one) => ({ ...one, change: 'withdrawn' as const }));
}
