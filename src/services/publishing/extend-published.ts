import type { Act } from '#language';
import { extendVersion } from '#capabilities/cases';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { rearranged, sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { serviceExtended } from '../events.ts';
import type { Pack } from '../packs/pack.ts';
import type { ServicesTables } from '../tables.ts';
import { casesVersion } from './cases-version.ts';
import { digestOf } from './digest.ts';
import { packOf } from './published-services.ts';

export type Extension = { readonly pack: Pack; readonly version: number };

/** Makes a published version what `extendsVersion` says that it may be; what it was is kept. */
export async function extendPublished(tx: Tx, { pack, version }: Extension, act: Act): Promise<void> {
  const { service, written } = pack;
  const was = await packOf(tx, service, version);
  const digest = digestOf(written);
  await sql`
    insert into services.extension (service, version, number, digest, content, extended_at)
    select service, version,
      1 + (select count(*) from services.extension e
        where e.authority_id = p.authority_id and e.service = p.service and e.version = p.version),
      digest, content, ${act.at}
    from services.pack p
    where authority_id = ${tx.authority} and service = ${service} and version = ${version}`.execute(
    tables<ServicesTables>(tx),
  );
  await tables<ServicesTables>(tx)
    .updateTable('services.pack')
    .set({ digest, content: JSON.stringify(written) })
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .execute();
  rearranged(tx);
  await extendVersion(tx, { was: casesVersion(was, version), is: casesVersion(pack, version) });
  await append(tx, serviceExtended({ subject: newId(act.at), data: { service, version, digest } }), act);
}
