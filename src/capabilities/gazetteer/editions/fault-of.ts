import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Supply } from '../files/supply/volume.ts';
import type { Counts } from './keeper.ts';
import type { Stage } from './summary.ts';
import type { GazetteerTables } from '../tables.ts';

/** A few wrong lines are put aside; more than one in a hundred means that something is wrong with the file. */
const tolerated = { share: 0.01, least: 20 };
/** A supply that is cut along a border has addresses whose street is on the other side. */
const toleratedOrphans = { share: 0.1, least: 20 };

/** From here on it is no use to read on: the file of rejects has enough to be mended by. */
export function isHopeless({ rejected }: Counts, { volumes }: Supply): boolean {
  const said = volumes.reduce((sum, volume) => sum + (volume.said ?? 0), 0);
  return rejected > Math.max(1_000, said * tolerated.share);
}

type Judging = {
  readonly stage: Stage;
  readonly supply: Supply;
  readonly edition: number;
  readonly counts: Counts;
};

/** Why a supply cannot be taken, as far as that is known after a stage. */
export async function faultOf(
  tx: Tx,
  { stage, supply, edition, counts }: Judging,
): Promise<Refusal | undefined> {
  if (stage === 'staging' || stage === 'applying')
    return tooMany(supply, counts) ?? otherCount(supply, counts);
  if (stage === 'indexing') return tooMany(supply, counts);
  if (stage !== 'linking') return undefined;
  const { name: file } = supply;
  return (
    tooMany(supply, counts) ??
    ((await hasAddresses(tx, edition)) ? undefined : new Refusal('gazetteer.no-addresses', { file }))
  );
}

function tooMany({ name: file }: Supply, counts: Counts): Refusal | undefined {
  const records = Object.values(counts.records).reduce((sum, count) => sum + count, 0);
  const orphans = counts.withoutProperty + counts.withoutStreet;
  const { rejected } = counts;
  const limit = (of: typeof tolerated) => Math.max(of.least, records * of.share);
  const isWrong = rejected - orphans > limit(tolerated) || orphans > limit(toleratedOrphans);
  return isWrong ? new Refusal('gazetteer.too-many-rejects', { file, rejected, records }) : undefined;
}

/** Suppliers differ on whether header and trailer are among those counted. */
function otherCount({ name: file, volumes }: Supply, { records }: Counts): Refusal | undefined {
  if (volumes.some(({ said }) => said === undefined)) return undefined;
  const said = volumes.reduce((sum, volume) => sum + (volume.said ?? 0), 0);
  const found = Object.values(records).reduce((sum, count) => sum + count, 0);
  return said > found || said < found - 2 * volumes.length
    ? new Refusal('gazetteer.count-differs', { file, said, found })
    : undefined;
}

async function hasAddresses(tx: Tx, edition: number): Promise<boolean> {
  const found = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.lpi')
    .select('lpi_key')
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
