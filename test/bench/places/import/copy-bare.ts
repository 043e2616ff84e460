import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Ground } from '../../ground/ground.ts';
import { openPostgres } from '../../ground/postgres.ts';

/**
 * The least that storing the same records can cost: they are at hand as PostgreSQL writes them, and COPY takes them, over one
 * connection, into tables without indexes, checks or policies. Neither lines of addresses nor words are drawn up of them.
 */
export async function copyBare({ urls, folder }: Pick<Ground, 'urls' | 'folder'>) {
  await using held = new AsyncDisposableStack();
  const postgres = await openPostgres(urls.superuser);
  held.defer(() => postgres.end());
  await postgres.query('create schema bare');
  held.defer(async () => void (await postgres.query('drop schema bare cascade')));
  const { rows: books } = await postgres.query<{ name: string }>(
    `select name from gazetteer.books() where name not in ('line', 'heading', 'heading_word', 'spelling') order by name`,
  );
  let [rows, seconds] = [0, 0];
  for (const { name } of books) {
    const path = join(folder, `${name}.copy`);
    const out = postgres.query(copyTo(`copy (select * from gazetteer.${name}) to stdout`));
    await pipeline(out, createWriteStream(path));
    await postgres.query(`create table bare.${name} (like gazetteer.${name})`);
    const took = await copyIn(postgres, { name, path });
    rows += took.rows;
    seconds += took.seconds;
    rmSync(path);
  }
  return { rows, seconds };
}

type Written = { readonly name: string; readonly path: string };

async function copyIn(postgres: Client, { name, path }: Written) {
  const begun = performance.now();
  const taking = postgres.query(copyFrom(`copy bare.${name} from stdin`));
  await pipeline(createReadStream(path, { highWaterMark: 1_000_000 }), taking);
  return { rows: taking.rowCount, seconds: (performance.now() - begun) / 1_000 };
}
