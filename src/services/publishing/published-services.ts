import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { readKept } from '../packs/pack.ts';
import type { Pack } from '../packs/pack.ts';
import type { ServicesTables } from '../tables.ts';

/** A published version of a service. */
export type PublishedService = Pack & { readonly version: number };

/** Every service that is offered at present, by name. */
export async function publishedServices(tx: Tx): Promise<readonly PublishedService[]> {
  const live = await arranged(tx, 'offers', () => offers(tx).execute());
  const services: PublishedService[] = [];
  for (const one of live) services.push(await keptPack(tx, one));
  return services;
}

/** The version of a service that is live; refused when the council does not offer it. */
export async function publishedService(tx: Tx, service: string): Promise<PublishedService> {
  const live = await findLive(tx, service);
  if (!live) throw new Refusal('service.not-offered');
  return live;
}

/** As `publishedService`, and nothing when the council does not offer it. */
export async function findLive(tx: Tx, service: string): Promise<PublishedService | undefined> {
  const live = await arranged(tx, 'offers', () => offers(tx).execute());
  const found = live.find((offer) => offer.service === service);
  return found && (await keptPack(tx, found));
}

/** Any published version, live or not: what a request, a draft or a case is pinned to. */
export async function packOf(tx: Tx, service: string, version: number): Promise<PublishedService> {
  const pack = await findPack(tx, service, version);
  if (!pack) throw new Refusal('service.not-offered');
  return pack;
}

/** As `packOf`, and nothing for what was never published here. */
export async function findPack(
  tx: Tx,
  service: string,
  version: number,
): Promise<PublishedService | undefined> {
  return arranged(tx, `pack ${service} ${String(version)}`, () => readPinned(tx, service, version));
}

async function readPinned(tx: Tx, service: string, version: number): Promise<PublishedService | undefined> {
  const pinned = await tables<ServicesTables>(tx)
    .selectFrom('services.pack')
    .select(['service', 'version', 'digest'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .executeTakeFirst();
  return pinned && (await keptPack(tx, pinned));
}

function offers(tx: Tx) {
  return tables<ServicesTables>(tx)
    .selectFrom('services.offer as o')
    .innerJoin('services.pack as p', (join) =>
      join
        .onRef('p.authority_id', '=', 'o.authority_id')
        .onRef('p.service', '=', 'o.service')
        .onRef('p.version', '=', 'o.version'),
    )
    .select(['p.service', 'p.version', 'p.digest'])
    .where('o.authority_id', '=', tx.authority)
    .orderBy('o.service');
}

type Pinned = { readonly service: string; readonly version: number; readonly digest: string };

/** By content, so that it is right whatever the database: what has the same digest is the same. */
const read = new Map<string, Pack>();
const mostKept = 500;

async function keptPack(tx: Tx, { service, version, digest }: Pinned): Promise<PublishedService> {
  const key = `${service} ${digest}`;
  const known = read.get(key);
  if (known) return { ...known, version };
  const { content } = await tables<ServicesTables>(tx)
    .selectFrom('services.pack')
    .select('content')
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  const pack = readKept(service, content);
  if (read.size > mostKept) read.clear();
  read.set(key, pack);
  return { ...pack, version };
}
