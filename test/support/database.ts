import { after } from 'node:test';
import { Client } from 'pg';
import { authorityId } from '#language';
import type { Act, AuthorityId } from '#language';
import { closeDatabase, openDatabase, transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { cloneDatabase } from './postgres.ts';
import type { TestUrls } from './postgres.ts';

/** Two councils whose rows must never meet. */
export const thornmere: AuthorityId = authorityId.parse(1);
export const saltby: AuthorityId = authorityId.parse(2);

export type TestDatabase = {
  /** The application's own login: what is tested acts as it. */
  readonly database: Database;
  readonly urls: TestUrls;
  /** One transaction for Thornmere, or for the council named. */
  readonly begin: <Result>(work: (tx: Tx) => Promise<Result>, authority?: AuthorityId) => Promise<Result>;
};

/** A migrated database for one test file, dropped when its tests are done. */
export async function testDatabase(): Promise<TestDatabase> {
  const { drop, ...urls } = await cloneDatabase();
  const database = openDatabase({ url: urls.application, connections: 10, name: 'test' });
  after(async () => {
    await closeDatabase(database);
    await drop();
  });
  return { database, urls, begin: (work, authority = thornmere) => transaction(database, authority, work) };
}

/** What somebody with the owner's password could do: for arranging, and for tampering. */
export async function asOwner<Result>(
  urls: TestUrls,
  work: (owner: Client) => Promise<Result>,
): Promise<Result> {
  const owner = new Client({ connectionString: urls.owner });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** The circumstances of a test's change. */
export function act(at: Temporal.Instant | string, by: Act['by'] = { kind: 'anonymous' }): Act {
  return { by, channel: 'web', request: 'test', at: Temporal.Instant.from(at) };
}
