import { Client } from 'pg';

/** One statement under a login that may see everything of the first council: the other way of looking at what was done. */
export async function rowsOf<Row extends object>(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url, options: '-c moothall.authority=1' });
  await client.connect();
  try {
    return (await client.query<Row>(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}
