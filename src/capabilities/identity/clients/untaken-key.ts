import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { SecretBox } from '../officers/second-factor/secret-box.ts';
import type { IdentityTables } from '../tables.ts';

const keptForMinutes = 10;

type Keeping = {
  readonly client: Uuid;
  readonly key: string;
  readonly officer: Uuid;
  readonly secrets: SecretBox;
};

/** Keeps the key of a new client for the officer who added it, until they say that they have it; ten minutes at most. */
export async function keepUntakenKey(
  tx: Tx,
  { client, key, officer, secrets }: Keeping,
  act: Act,
): Promise<void> {
  await tables<IdentityTables>(tx)
    .insertInto('identity.client_key')
    .values({
      client_id: client,
      officer_id: officer,
      sealed: secrets.seal(key, ownerOf(client, officer)),
      expires_at: act.at.add({ minutes: keptForMinutes }),
    })
    .execute();
}

type Whose = { readonly client: Uuid; readonly officer: Uuid };

/** The key that this officer has not taken yet; nothing for another officer, or once it is taken or too late. */
export async function untakenKey(
  tx: Tx,
  { client, officer, secrets }: Whose & { readonly secrets: SecretBox },
  now: Temporal.Instant,
): Promise<string | undefined> {
  const row = await tables<IdentityTables>(tx)
    .selectFrom('identity.client_key')
    .select('sealed')
    .where('authority_id', '=', tx.authority)
    .where('client_id', '=', client)
    .where('officer_id', '=', officer)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && secrets.open(row.sealed, ownerOf(client, officer));
}

/** They have it. Twice is once. */
export async function takeKey(tx: Tx, { client, officer }: Whose): Promise<void> {
  await tables<IdentityTables>(tx)
    .deleteFrom('identity.client_key')
    .where('authority_id', '=', tx.authority)
    .where('client_id', '=', client)
    .where('officer_id', '=', officer)
    .execute();
}

const ownerOf = (client: Uuid, officer: Uuid): string => `client ${client} ${officer}`;
