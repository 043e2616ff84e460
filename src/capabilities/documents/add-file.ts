import { britain, gridPointAt } from '#language';
import type { Act, Degrees, GridPoint, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Taken } from '#platform/files';
import { addJob } from '#platform/jobs';
import { documentAdded } from './events.ts';
import type { Holder } from './holder.ts';
import { checkFileKind } from './jobs.ts';
import type { DocumentsTables } from './tables.ts';

export type Adding = { readonly holder: Holder; readonly question: string; readonly taken: Taken };

/** Gives a file that stands in the store to its holder, held until the scanner has answered. Gives its identifier. */
export async function addFile(tx: Tx, { holder, question, taken }: Adding, act: Act): Promise<Uuid> {
  const id = newId(act.at);
  const { kind, bytes, digest, key, name, position, title } = taken;
  const db = tables<DocumentsTables>(tx);
  await db
    .insertInto('documents.file')
    .values({
      id,
      holder_kind: holder.kind,
      holder_id: holder.id,
      question,
      name,
      kind,
      bytes,
      digest,
      ...placeOf(position),
      title: holder.kind === 'client' ? (title ?? null) : null,
      added_at: act.at,
    })
    .execute();
  await db
    .insertInto('documents.content')
    .values({ file_id: id, part: 'original', key, kind, bytes, digest })
    .execute();
  await db.insertInto('documents.hold').values({ file_id: id, since: act.at }).execute();
  await append(tx, documentAdded({ subject: id, data: { kind, bytes, question } }), act);
  await addJob(tx, checkFileKind, { file: id, key: id });
  return id;
}

/** To the metre; what was taken abroad is no place on the National Grid. */
function placeOf(position: Degrees | undefined): Partial<GridPoint> {
  if (!position) return {};
  const { latitude, longitude } = position;
  const isHere =
    latitude > britain.south &&
    latitude < britain.north &&
    longitude > britain.west &&
    longitude < britain.east;
  if (!isHere) return {};
  const { easting, northing } = gridPointAt(position);
  const isOnGrid = easting >= 0 && easting <= 700_000 && northing >= 0 && northing <= 1_300_000;
  return isOnGrid ? { easting: Math.round(easting), northing: Math.round(northing) } : {};
}
