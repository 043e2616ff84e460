import { Readable } from 'node:stream';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { keepFile } from './kept-file.ts';
import type { KeptFile } from './kept-file.ts';
import type { Copy, KeptTable } from './manifest.ts';
import { readAuthorities, readPartitions, readSequences, readShapes } from './shapes.ts';
import type { Authority, Shape } from './shapes.ts';

export type Copied = { readonly content: Copy; readonly files: readonly KeptFile[] };

/**
 * Every row of ours at one moment, as text that any PostgreSQL from 15 on reads. `url` is the owner's login. One snapshot for
 * all of it: writers go on, and since the transaction has no number, no follower of the ledger waits for it.
 */
export async function copyDatabase(url: string, folder: string): Promise<Copied> {
  const client = new Client({ connectionString: url, application_name: 'moothall backup' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    const authorities = await readAuthorities(client);
    const tables: KeptTable[] = [];
    const files: KeptFile[] = [];
    for (const shape of await readShapes(client)) {
      const path = `tables/${shape.name}.zst`;
      const { rows, file } = await copyTable({ client, authorities, folder }, shape, path);
      tables.push({ name: shape.name, columns: [...shape.columns], rows, file: path });
      files.push(file);
    }
    // Sequences are outside every snapshot: what they gave until now is enough for all rows that were copied.
    const sequences = [...(await readSequences(client))];
    const partitions = [...(await readPartitions(client))];
    return { content: { kind: 'copy', tables, partitions, sequences }, files };
  } finally {
    await client.end();
  }
}

type Copying = {
  readonly client: Client;
  readonly authorities: readonly Authority[];
  readonly folder: string;
};

async function copyTable({ client, authorities, folder }: Copying, shape: Shape, path: string) {
  let rows = 0;
  const columns = shape.columns.join(', ');
  const parts = shape.isTenants ? authorities.map(({ id }) => id) : [undefined];
  const lines = async function* (): AsyncGenerator<Buffer> {
    for (const id of parts) {
      if (id !== undefined)
        await client.query(`select set_config('moothall.authority', $1, true)`, [String(id)]);
      const where = id === undefined ? '' : ` where authority_id = ${String(id)}`;
      const stream = client.query(copyTo(`copy (select ${columns} from ${shape.name}${where}) to stdout`));
      for await (const chunk of stream) {
        if (!Buffer.isBuffer(chunk)) throw new TypeError('a copy comes in bytes');
        yield chunk;
      }
      rows += stream.rowCount;
    }
  };
  const file = await keepFile(folder, path, Readable.from(lines()));
  return { rows, file };
}
