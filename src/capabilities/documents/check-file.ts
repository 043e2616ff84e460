import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { fileKey, kindOfFile } from '#platform/files';
import type { FileKey, FileKind, FileStore } from '#platform/files';
import type { Job } from '#platform/jobs';
import { wantErased } from './erase-content.ts';
import { documentChecked } from './events.ts';
import { checkFileKind } from './jobs.ts';
import { makePictures } from './make-pictures.ts';
import type { NewContent } from './make-pictures.ts';
import type { PicturePort, ScanPort } from './port.ts';
import type { DocumentsTables } from './tables.ts';

type Ports = { readonly store: FileStore; readonly scanner: ScanPort; readonly pictures: PicturePort };
type Plan = {
  readonly file: Uuid;
  readonly key: FileKey;
  readonly kind: FileKind;
  readonly authority: number;
};

export type Checked =
  | { readonly verdict: 'clean'; readonly made: readonly NewContent[] }
  | { readonly verdict: 'infected'; readonly signature: string }
  | { readonly verdict: 'damaged' };

/** The job: a held file is scanned; a picture that is clean is made anew. Only then may anybody open it. */
export function checkFile(ports: Ports): Job<{ readonly file: Uuid }, Plan, Checked> {
  return {
    ...checkFileKind,
    prepare: async (tx, { file }) => heldFile(tx, file),
    perform: async (plan) => check(ports, plan),
    record: async (tx, { plan, done }, act) => record(tx, { plan, done }, act),
    // It is held on, a figure and the doctor say for how long, and the reconciler asks for another job.
    giveUp: async () => {},
  };
}

async function heldFile(tx: Tx, file: Uuid): Promise<Plan | undefined> {
  const row = await tables<DocumentsTables>(tx)
    .selectFrom('documents.hold as h')
    .innerJoin('documents.content as c', (join) =>
      join.onRef('c.authority_id', '=', 'h.authority_id').onRef('c.file_id', '=', 'h.file_id'),
    )
    .select(['c.key', 'c.kind'])
    .where('h.authority_id', '=', tx.authority)
    .where('h.file_id', '=', file)
    .where('c.part', '=', 'original')
    .executeTakeFirst();
  return row && { file, key: fileKey.parse(row.key), kind: row.kind, authority: tx.authority };
}

async function check({ store, scanner, pictures }: Ports, plan: Plan): Promise<Checked> {
  const scanned = await scanner.scan(await bytesOf(store, plan.key));
  if (scanned.verdict === 'infected') return scanned;
  if (!kindOfFile[plan.kind].isPicture) return { verdict: 'clean', made: [] };
  const picture = { kind: plan.kind, content: await bytesOf(store, plan.key) };
  const made = await makePictures({ store, pictures }, plan.authority, picture);
  return made ? { verdict: 'clean', made } : { verdict: 'damaged' };
}

async function bytesOf(store: FileStore, key: FileKey) {
  const content = await store.read(key);
  if (!content) throw new Error('the store does not have a file that a row names');
  return content;
}

type Done = { readonly plan: Plan; readonly done: Checked };

/** Whoever comes second finds no hold, and what was made twice is not kept. */
async function record(tx: Tx, { plan: { file }, done }: Done, act: Act): Promise<void> {
  const made = done.verdict === 'clean' ? done.made : [];
  if (!(await endHold(tx, file))) {
    await wantErased(
      tx,
      made.map(({ key }) => key),
      act,
    );
    return;
  }
  const db = tables<DocumentsTables>(tx);
  const { verdict } = done;
  const signature = done.verdict === 'infected' ? done.signature : undefined;
  await db
    .insertInto('documents.verdict')
    .values({ file_id: file, verdict, signature: signature ?? null, given_at: act.at })
    .execute();
  if (verdict !== 'clean' || made.length > 0) await dropOriginal(tx, file, act);
  for (const content of made)
    await db
      .insertInto('documents.content')
      .values({ file_id: file, ...content })
      .execute();
  await append(tx, documentChecked({ subject: file, data: { verdict, signature } }), act);
}

async function endHold(tx: Tx, file: Uuid): Promise<boolean> {
  const { numDeletedRows } = await tables<DocumentsTables>(tx)
    .deleteFrom('documents.hold')
    .where('authority_id', '=', tx.authority)
    .where('file_id', '=', file)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

async function dropOriginal(tx: Tx, file: Uuid, act: Act): Promise<void> {
  const gone = await tables<DocumentsTables>(tx)
    .deleteFrom('documents.content')
    .where('authority_id', '=', tx.authority)
    .where('file_id', '=', file)
    .returning('key')
    .execute();
  await wantErased(
    tx,
    gone.map(({ key }) => key),
    act,
  );
}
