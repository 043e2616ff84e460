import { attachDocument, detachDocuments } from '#capabilities/cases';
import type { Handling } from '#capabilities/cases';
import { addFile, filesOf } from '#capabilities/documents';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import type { Taken } from '#platform/files';
import { isSpoilt } from '../documents/draft-files.ts';

export type Filing = Omit<Handling, 'revision'> & {
  readonly document: string;
  readonly taken: Taken;
};

/** Attaches a file that came to a case, held until the scanner has answered. Refused as `attachDocument` refuses. */
export async function fileDocument(
  tx: Tx,
  { document, taken, ...handling }: Filing,
  act: Act,
): Promise<void> {
  const holder = { kind: 'case', id: handling.case } as const;
  const file = await addFile(tx, { holder, question: document, taken }, act);
  await attachDocument(tx, { ...handling, document, file }, act);
}

/** What turned out to be infected, or no document at all, counts for nothing that needs one. */
export async function dropSpoilt(tx: Tx, id: Uuid, act: Act): Promise<void> {
  const files = await filesOf(tx, { kind: 'case', ids: [id] });
  const spoilt = files.filter(({ state }) => isSpoilt(state)).map((file) => file.id);
  await detachDocuments(tx, { case: id, files: spoilt }, act);
}
