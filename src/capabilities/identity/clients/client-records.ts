import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';
import { permissionsIn } from './client.ts';
import type { Client } from './client.ts';

/** A client as whoever administers the council sees it, those that were revoked included. */
export type ClientRecord = Client & {
  readonly addedAt: Temporal.Instant;
  readonly lastDay: Temporal.PlainDate | null;
  /** The last day on which it asked for something. */
  readonly usedOn: Temporal.PlainDate | null;
  readonly revokedAt: Temporal.Instant | null;
};

const onPage = 50;

/** A page of the clients of a council by name, behind the client `after`; behind none of this council there is the first page. */
export async function clientRecords(
  tx: Tx,
  { after }: { readonly after?: Uuid | undefined } = {},
): Promise<{ readonly clients: readonly ClientRecord[]; readonly next: Uuid | undefined }> {
  const last = after && (await clientRecord(tx, after));
  const from = records(tx).orderBy('client.name');
  const rows = await (last ? from.where('client.name', '>', last.name) : from).limit(onPage + 1).execute();
  const clients = rows.slice(0, onPage).map(recordOf);
  return { clients, next: rows.length > onPage ? clients.at(-1)?.id : undefined };
}

/** One client; nothing when there is none of this council. */
export async function clientRecord(tx: Tx, id: Uuid): Promise<ClientRecord | undefined> {
  const row = await records(tx).where('client.id', '=', id).executeTakeFirst();
  return row && recordOf(row);
}

/** The client of this name. */
export async function clientNamed(tx: Tx, name: string): Promise<ClientRecord | undefined> {
  const row = await records(tx).where('client.name', '=', name).executeTakeFirst();
  return row && recordOf(row);
}

function records(tx: Tx) {
  return tables<IdentityTables>(tx)
    .selectFrom('identity.client as client')
    .leftJoin('identity.client_use as use', (join) =>
      join.onRef('use.authority_id', '=', 'client.authority_id').onRef('use.client_id', '=', 'client.id'),
    )
    .leftJoin('identity.client_revocation as revocation', (join) =>
      join
        .onRef('revocation.authority_id', '=', 'client.authority_id')
        .onRef('revocation.client_id', '=', 'client.id'),
    )
    .select([
      'client.id',
      'client.name',
      'client.may',
      'client.answers',
      'client.per_minute',
      'client.last_day_on',
    ])
    .select(['client.added_at', 'use.used_on', 'revocation.revoked_at'])
    .where('client.authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof records>['execute']>>[number];

function recordOf(row: Row): ClientRecord {
  return {
    id: row.id,
    name: row.name,
    may: permissionsIn.parse(row.may),
    answers: row.answers,
    perMinute: row.per_minute,
    addedAt: row.added_at,
    lastDay: row.last_day_on,
    usedOn: row.used_on,
    revokedAt: row.revoked_at,
  };
}
