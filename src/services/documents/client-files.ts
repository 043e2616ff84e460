import { addFile, filesOf, giveToDraft, holdersWithFiles, removeFiles } from '#capabilities/documents';
import type { KeptFile } from '#capabilities/documents';
import type { Fault, UploadQuestion } from '#capabilities/forms';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Taken } from '#platform/files';
import { draftFiles, fieldOf, isSpoilt } from './draft-files.ts';
import type { FilesAt } from './draft-files.ts';
import { misfitOf } from './take-uploads.ts';

/** How many files one system may have sent that answer nothing yet. */
const mostWaiting = 100;

/** For how long a file waits to be named in an answer. */
export const fileWaits = Temporal.Duration.from({ hours: 24 });

/** Keeps a file that another system sent, held until a scanner has answered. Refuses `service.too-many-files`. */
export async function takeClientFile(
  tx: Tx,
  { client, taken }: { readonly client: Uuid; readonly taken: Taken },
  act: Act,
): Promise<KeptFile> {
  const waiting = await filesOfClient(tx, client);
  if (waiting.length >= mostWaiting) throw new Refusal('service.too-many-files', { most: mostWaiting });
  const id = await addFile(tx, { holder: { kind: 'client', id: client }, question: 'api', taken }, act);
  const found = await clientFile(tx, client, id);
  if (!found) throw new Error('a file that was kept is gone');
  return found;
}

/** One of the files that a system has sent and not named in an answer. */
export async function clientFile(tx: Tx, client: Uuid, id: Uuid): Promise<KeptFile | undefined> {
  return (await filesOfClient(tx, client)).find((file) => file.id === id);
}

async function filesOfClient(tx: Tx, client: Uuid): Promise<readonly KeptFile[]> {
  return filesOf(tx, { kind: 'client', ids: [client] });
}

export type Naming = {
  readonly client: Uuid;
  readonly at: FilesAt;
  readonly question: UploadQuestion;
  /** All that is to answer it: of what it had before, the rest is taken away. */
  readonly files: readonly Uuid[];
};

/** What is wrong with the files that were named, the first thing of each; `unknown` is not this system's, or answers something else. */
export type NamingFault = Fault | { readonly code: 'unknown' };

/** Lets files that a system has sent answer a question of a draft, as far as the question takes them; else nothing is changed. */
export async function nameFiles(
  tx: Tx,
  { client, at, question, files }: Naming,
  act: Act,
): Promise<readonly NamingFault[]> {
  const had = await draftFiles(tx, at, question.question);
  const sent = await filesOfClient(tx, client);
  const added = files.filter((id) => !had.some((file) => file.id === id));
  const faults = added.flatMap(
    (id) =>
      faultOf(
        question,
        sent.find((file) => file.id === id),
      ) ?? [],
  );
  if (files.length > question.most) faults.push({ code: 'too-many', facts: { most: question.most } });
  if (faults.length > 0) return faults;
  const left = had.filter(({ id }) => !files.includes(id)).map(({ id }) => id);
  await removeFiles(tx, { holder: { kind: 'draft', id: at.draft }, files: left, why: 'asked' }, act);
  const giving = { client, draft: at.draft, question: fieldOf(question.question, at), files: added };
  // Of two answers at a time that name the same file, the second finds it answering the first.
  const given = await giveToDraft(tx, giving);
  return given === added.length ? [] : [{ code: 'unknown' }];
}

function faultOf(question: UploadQuestion, file: KeptFile | undefined): NamingFault | undefined {
  if (!file) return { code: 'unknown' };
  if (isSpoilt(file.state)) return { code: file.state };
  return misfitOf(question, { ...file, title: file.title ?? undefined });
}

const batch = 100;

/** Removes what systems have sent a day ago and named in no answer. Goes on behind `after`, as `forgetDraftFiles` does. */
export async function forgetClientFiles(
  tx: Tx,
  after: Uuid | undefined,
  act: Act,
): Promise<Uuid | undefined> {
  const clients = await holdersWithFiles(tx, 'client', { after, most: batch });
  const before = act.at.subtract(fileWaits);
  for (const id of clients) {
    const old = (await filesOfClient(tx, id)).filter(
      ({ addedAt }) => Temporal.Instant.compare(addedAt, before) < 0,
    );
    const files = old.map((file) => file.id);
    await removeFiles(tx, { holder: { kind: 'client', id }, files, why: 'unused' }, act);
  }
  return clients.length < batch ? undefined : clients.at(-1);
}
