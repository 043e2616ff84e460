import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { rearranged, sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { serviceTakenUp, serviceWithdrawn } from '../events.ts';
import type { ServicesTables } from '../tables.ts';

/** A service whose live version is another one from now on; `version` is nothing when it is withdrawn. */
export type Switched = {
  readonly service: string;
  readonly version: number | null;
  readonly was: number | null;
};

/** Makes live what is in force now: at midnight in London, or as soon as somebody looks. Done twice, nothing changes. */
export async function switchOffers(tx: Tx, act: Act): Promise<readonly Switched[]> {
  await lockPublishing(tx);
  const due = await overdue(tx, act.at);
  for (const { service, version, was, from, imported } of due) {
    if (version !== null) {
      await offer(tx, { service, version, from, imported });
      await append(tx, serviceTakenUp({ subject: newId(act.at), data: { service, version } }), act);
    } else if (was !== null) {
      await withdraw(tx, service);
      await append(tx, serviceWithdrawn({ subject: newId(act.at), data: { service, version: was } }), act);
    }
  }
  if (due.length > 0) rearranged(tx);
  return due.map(({ service, version, was }) => ({ service, version, was }));
}

/** Two processes that start together publish one after the other. */
export async function lockPublishing(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('services.publish'), ${tx.authority}::integer)`.execute(
    tables<ServicesTables>(tx),
  );
}

type Due = Switched & { readonly from: Temporal.Instant; readonly imported: boolean };

/** Services of which another version is in force than the one that is live, or which came here in another way. */
async function overdue(tx: Tx, at: Temporal.Instant): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    select v.service, v.version, o.version as was, v.from_at as "from", v.imported
    from (
      select distinct on (service) service, version, from_at, imported
      from services.validity
      where authority_id = ${tx.authority} and from_at <= ${at}
      order by service, from_at desc
    ) v
    left join services.offer o on o.authority_id = ${tx.authority} and o.service = v.service
    where v.version is distinct from o.version
      or (v.version is not null and v.imported <> (o.imported_at is not null))
    order by v.service`.execute(tables<ServicesTables>(tx));
  return rows;
}

type Offering = Pick<Due, 'service' | 'from' | 'imported'> & { readonly version: number };

async function offer(tx: Tx, { service, version, from, imported }: Offering): Promise<void> {
  const offered = { version, offered_at: from, imported_at: imported ? from : null };
  await tables<ServicesTables>(tx)
    .insertInto('services.offer')
    .values({ service, ...offered })
    .onConflict((clash) => clash.columns(['authority_id', 'service']).doUpdateSet(offered))
    .execute();
}

async function withdraw(tx: Tx, service: string): Promise<void> {
  await tables<ServicesTables>(tx)
    .deleteFrom('services.offer')
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .execute();
}
