import { setTimeout as pause } from 'node:timers/promises';
import { follow } from '#capabilities/ledger';
import { authorityId } from '#language';
import { openDatabase, sql, tables, transaction } from '#platform/database';

// A follower of the ledger as a process of its own, which writes down each event in the transaction of its turn.

const authority = authorityId.parse(1);
const url = process.env['DATABASE_URL'] ?? '';
const database = openDatabase({ url, connections: 1, name: 'listener' });
process.stdout.write('listening\n');
for (;;) {
  const { more } = await transaction(database, authority, async (tx) =>
    follow(tx, { follower: 'listener', most: 20, now: Temporal.Now.instant() }, async ({ id }) => {
      await sql`insert into heard (event) values (${id})`.execute(tables<Record<string, never>>(tx));
    }),
  );
  if (!more) await pause(5);
}
