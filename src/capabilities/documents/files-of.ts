import { gridPoint } from '#language';
import type { GridPoint, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { kindOfFile } from '#platform/files';
import type { FileKind } from '#platform/files';
import type { Holder } from './holder.ts';
import type { DocumentsTables } from './tables.ts';

/** `held`: the scanner has not answered, and nobody may open it. Of what is `infected` or `damaged` no byte is kept. */
export type FileState = 'held' | 'clean' | 'infected' | 'damaged';

export type KeptFile = {
  readonly id: Uuid;
  readonly holder: Uuid;
  readonly question: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly state: FileState;
  readonly isPicture: boolean;
  /** The title of a document that another system sent, as long as it has not named it in an answer. */
  readonly title: string | null;
  /** Whether everybody may see it beside its report. */
  readonly isShown: boolean;
  /** Where a photograph was taken, as long as its form is not sent. */
  readonly takenAt: GridPoint | undefined;
  readonly addedAt: Temporal.Instant;
};

/** More than one request brings is on no page: a case that a hundred people joined shows the newest of their files. */
const mostFiles = 200;

/** The files of some holders of one kind, in the order in which they came; of more than two hundred, the first. */
export async function filesOf(
  tx: Tx,
  { kind, ids }: { readonly kind: Holder['kind']; readonly ids: readonly Uuid[] },
): Promise<readonly KeptFile[]> {
  if (ids.length === 0) return [];
  const rows = await tables<DocumentsTables>(tx)
    .selectFrom('documents.file as f')
    .leftJoin('documents.verdict as v', (join) =>
      join.onRef('v.authority_id', '=', 'f.authority_id').onRef('v.file_id', '=', 'f.id'),
    )
    .leftJoin('documents.showing as s', (join) =>
      join.onRef('s.authority_id', '=', 'f.authority_id').onRef('s.file_id', '=', 'f.id'),
    )
    .select(['f.id', 'f.holder_id', 'f.question', 'f.name', 'f.kind', 'f.bytes', 'f.easting', 'f.northing'])
    .select([
      'f.added_at',
      'f.title',
      sql<FileState>`coalesce(v.verdict, 'held')`.as('state'),
      sql<boolean>`s.file_id is not null`.as('isShown'),
    ])
    .where('f.authority_id', '=', tx.authority)
    .where('f.holder_kind', '=', kind)
    .where('f.holder_id', 'in', ids)
    .orderBy('f.added_at')
    .orderBy('f.id')
    .limit(mostFiles)
    .execute();
  return rows.map(({ holder_id: holder, easting, northing, added_at: addedAt, ...row }) => ({
    ...row,
    holder,
    addedAt,
    isPicture: kindOfFile[row.kind].isPicture,
    takenAt: easting === null ? undefined : gridPoint.parse({ easting, northing }),
  }));
}
