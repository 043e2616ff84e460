import { Client } from 'pg';

/** A connection that says nothing when the server is stopped under it: who waits for an answer hears of that. */
export async function openPostgres(url: string, more: { readonly pipeline?: true } = {}): Promise<Client> {
  const client = new Client({ connectionString: url, ...more });
  client.on('error', () => {});
  await client.connect();
  return client;
}
