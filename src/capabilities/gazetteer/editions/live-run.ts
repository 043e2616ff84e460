import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Supply } from '../files/supply/volume.ts';
import type { GazetteerTables } from '../tables.ts';

export type LiveRun = NonNullable<Awaited<ReturnType<typeof liveRun>>>;

/** The run whose edition answers; locked until the transaction ends where it is about to be replaced. */
export async function liveRun(tx: Tx, how: 'read' | 'lock' = 'read') {
  const query = tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.live as live')
    .innerJoin('gazetteer.import as run', (join) =>
      join.onRef('run.authority_id', '=', 'live.authority_id').onRef('run.id', '=', 'live.import_id'),
    )
    .select(['live.edition', 'run.digest', 'run.format', 'run.processed_on', 'run.last_volume'])
    .where('live.authority_id', '=', tx.authority);
  return (how === 'lock' ? query.forUpdate('live') : query).executeTakeFirst();
}

/** Whether the gazetteer that answers is the one that this very supply brought, and was drawn up as they are today. */
export async function isLive(tx: Tx, { digest }: Supply): Promise<boolean> {
  const live = await liveRun(tx);
  return live?.digest.equals(digest) === true && (await hasHeadings(tx, live.edition));
}

/** Whether the edition that answers came from all these supplies, the last of them last, and was drawn up as they are today. */
export async function areLive(tx: Tx, supplies: readonly Supply[]): Promise<boolean> {
  const { rows } = await sql<{ edition: number; digest: Buffer }>`
    with recursive chain as (
      select run.edition, run.based_on, run.digest
      from gazetteer.live live join gazetteer.import run
        on run.authority_id = ${tx.authority} and run.edition = live.edition
      where live.authority_id = ${tx.authority}
      union
      select run.edition, run.based_on, run.digest
      from chain join gazetteer.import run on run.authority_id = ${tx.authority} and run.edition = chain.based_on)
    select edition, digest from chain`.execute(tables<GazetteerTables>(tx));
  const [live] = rows;
  const isIn = ({ digest }: Supply) => rows.some((row) => row.digest.equals(digest));
  const isLast = live !== undefined && supplies.at(-1)?.digest.equals(live.digest) === true;
  return isLast && supplies.every(isIn) && hasHeadings(tx, live.edition);
}

async function hasHeadings(tx: Tx, edition: number): Promise<boolean> {
  const heading = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.heading')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .limit(1)
    .executeTakeFirst();
  return heading !== undefined;
}

/** Changes are made to the edition that came right before them, of the same format. */
export function refuseUnfit(supply: Supply, live: LiveRun | undefined): void {
  const { kind, name: file, format } = supply;
  if (kind === 'full') return;
  if (!live) throw new Refusal('gazetteer.nothing-to-change', { file });
  if (live.format !== format.code) throw new Refusal('gazetteer.other-format', { file });
  refuseOutOfTurn(supply, live);
}

/** Suppliers that number their changes on and on are held to that; all are held to their days. */
function refuseOutOfTurn(supply: Supply, live: LiveRun): void {
  const { name: file, volumes, processedOn: day } = supply;
  const found = volumes[0]?.number ?? 1;
  const expected = live.last_volume === null || found === 1 ? undefined : live.last_volume + 1;
  if (expected !== undefined && found > expected)
    throw new Refusal('gazetteer.changes-skipped', { file, expected, found });
  if (!isYounger(day, live.processed_on, found === expected))
    throw new Refusal('gazetteer.changes-too-old', {
      file,
      day: String(day),
      live: String(live.processed_on),
    });
}

/** The next volume may be of the same day. Where a day is not told, nobody can say. */
function isYounger(
  day: Temporal.PlainDate | undefined,
  than: Temporal.PlainDate | null,
  isNext: boolean,
): boolean {
  if (!day || !than) return true;
  const age = Temporal.PlainDate.compare(day, than);
  return isNext ? age >= 0 : age > 0;
}
