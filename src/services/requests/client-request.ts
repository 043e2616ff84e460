import type { Act, CaseReference, Uuid } from '#language';
import { requestNamed } from '#capabilities/cases';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';

/** How somebody reached another system, and for whom it speaks, both as it says itself. */
export type Speaking = Pick<ServicesTables['services.client_request'], 'way' | 'asks_for'>;

export const ways = ['website', 'chat', 'telephone', 'device', 'other'] as const;
export const askedFor = ['resident', 'organisation', 'itself'] as const;

type Made = { readonly request: Uuid; readonly client: Uuid; readonly speaking: Speaking };

/** Writes down that another system made a request. Twice is once. */
export async function keepClientRequest(tx: Tx, { request, client, speaking }: Made, act: Act) {
  await tables<ServicesTables>(tx)
    .insertInto('services.client_request')
    .values({ request_id: request, client_id: client, ...speaking, made_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .execute();
}

/** The request under a reference, for the system that made it and no other. */
export async function clientRequest(
  tx: Tx,
  { client, reference }: { readonly client: Uuid; readonly reference: CaseReference },
): Promise<{ readonly id: Uuid } | undefined> {
  const found = await requestNamed(tx, reference);
  if (!found) return undefined;
  return tables<ServicesTables>(tx)
    .selectFrom('services.client_request')
    .select('request_id as id')
    .where('authority_id', '=', tx.authority)
    .where('request_id', '=', found.id)
    .where('client_id', '=', client)
    .executeTakeFirst();
}
