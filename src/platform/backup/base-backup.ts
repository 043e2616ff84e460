import { PassThrough } from 'node:stream';
import { Client } from 'pg';
import type { Connection, Submittable } from 'pg';
import { keepFile } from './kept-file.ts';
import type { KeptFile } from './kept-file.ts';
import { segmentOf } from './wal.ts';

export type Base = {
  readonly file: KeptFile;
  /** The segments of the log that it brings along: going on from it needs those that follow. */
  readonly first: string;
  readonly last: string;
};

/**
 * The whole cluster as it stands on the disk, with the log that makes it whole, as one archive: the server's own base backup,
 * which verifies the checksum of each page that it reads. `url` is a login that may replicate; nobody is held up.
 */
export async function takeBase(url: string, folder: string): Promise<Base> {
  const client = new Client({ connectionString: `${url}?replication=true` });
  await client.connect();
  try {
    const taking = new BaseBackup();
    client.query(taking);
    const file = await keepFile(folder, 'base.tar.zst', taking.archive);
    return { file, ...(await taking.ended) };
  } finally {
    await client.end();
  }
}

type Span = Pick<Base, 'first' | 'last'>;
type Row = { readonly fields: readonly (string | null)[] };

const archiveBegins = 'n'.charCodeAt(0);
const archiveGoesOn = 'd'.charCodeAt(0);

/** What `pg` calls as the answer to BASE_BACKUP comes in: two tables, a stream of archives, and another table. */
class BaseBackup implements Submittable {
  readonly archive = new PassThrough();
  readonly ended: Promise<Span>;
  readonly #end = Promise.withResolvers<Span>();
  readonly #segments: string[] = [];
  #archives = 0;

  constructor() {
    this.ended = this.#end.promise;
    // Whoever reads the archive hears of it first.
    this.ended.catch(() => {});
  }

  submit(connection: Connection): void {
    this.archive.on('drain', () => connection.stream.resume());
    connection.query(`BASE_BACKUP (LABEL 'moothall', CHECKPOINT 'fast', WAL true, MANIFEST 'no')`);
  }

  handleRowDescription(): void {}

  /** The first row and the last name a place in the log and its timeline; those between, tablespaces, none. */
  handleDataRow({ fields: [place, timeline] }: Row): void {
    if (place !== null && place !== undefined) this.#segments.push(segmentOf(place, Number(timeline)));
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }, { stream }: Connection): void {
    if (chunk[0] === archiveBegins) this.#archives += 1;
    if (this.#archives > 1)
      this.archive.destroy(new Error('this cluster has tablespaces outside its folder'));
    // The parser uses its buffer again.
    if (chunk[0] === archiveGoesOn && !this.archive.write(Buffer.from(chunk.subarray(1)))) stream.pause();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.archive.end();
    this.#end.resolve({ first: this.#segments[0] ?? '', last: this.#segments.at(-1) ?? '' });
  }

  handleError(error: Error): void {
    this.archive.destroy(error);
    this.#end.reject(error);
  }
}
