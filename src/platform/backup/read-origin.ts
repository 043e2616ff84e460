import { Client } from 'pg';
import type { Applied } from '#platform/database';
import type { Manifest } from './manifest.ts';
import { readAuthorities } from './shapes.ts';

export type Origin = Pick<Manifest, 'migrations' | 'postgres' | 'cluster' | 'councils' | 'keys'>;

/** What a database says of itself: its level, its server, its councils, and which keys its rows were made under. */
export async function readOrigin(ownerUrl: string): Promise<Origin> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'moothall backup' });
  await client.connect();
  try {
    const { rows: servers } = await client.query<{ postgres: number; cluster: string }>(
      `select current_setting('server_version_num')::int as postgres, system_identifier::text as cluster
       from pg_control_system()`,
    );
    const [{ postgres, cluster } = { postgres: 0, cluster: '' }] = servers;
    const { rows: migrations } = await client.query<Applied>(
      'select name, digest from platform.migration order by name',
    );
    const councils = [...(await readAuthorities(client))];
    return { migrations, postgres, cluster, councils, keys: await readKeysOf(client, councils) };
  } finally {
    await client.end();
  }
}

async function readKeysOf(client: Client, councils: readonly { readonly id: number }[]) {
  const keys: Record<string, string> = {};
  const { rows: kept } = await client.query(`select where to_regclass('platform.known_key') is not null`);
  if (kept.length === 0) return keys;
  for (const { id } of councils) {
    await client.query(`select set_config('moothall.authority', $1, false)`, [String(id)]);
    const { rows } = await client.query<{ version: string; fingerprint: string }>(
      'select version, fingerprint from platform.known_key where authority_id = $1 and retired_at is null',
      [id],
    );
    for (const { version, fingerprint } of rows) keys[version] = fingerprint;
  }
  return keys;
}
