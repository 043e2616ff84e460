import { actionsFor, caseOf, writeReply } from '#capabilities/cases';
import type { Action, CaseRecord, Reply } from '#capabilities/cases';
import { addFile } from '#capabilities/documents';
import type { Act } from '#language';
import { attempt } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Taken } from '#platform/files';
import { takeAction } from '../handling/take-action.ts';
import { packOf } from '../publishing/published-services.ts';
import { replyField } from './reply-field.ts';

/** As many files as one reply brings. */
export const mostReplyFiles = 5;

/** By which word of the service what they write takes an action. */
export type Taking = 'reply-takes' | 'still-takes';

export type Replying = Reply & { readonly files: readonly Taken[] };

/**
 * Keeps what somebody who asked writes, with the files that came with it, held until they are clean. Where the service says so, a case
 * that waited for them goes on. Twice is once. Refused as `writeReply` refuses.
 */
export async function replyOnCase(
  tx: Tx,
  { files, taking = 'reply-takes', ...reply }: Replying & { readonly taking?: Taking },
  act: Act,
): Promise<void> {
  if (!(await keepReply(tx, { files, ...reply }, act))) return;
  const found = await caseOf(tx, reply.case);
  const action = found && (await actionTaken(tx, found, taking));
  if (!action) return;
  const note = action.needs.includes('note') ? reply.text : undefined;
  // What cannot be done now (a task is open, say) is left to the officer, who finds the case marked.
  const failure = await attempt(tx, () =>
    takeAction(tx, { case: reply.case, action: action.action, note }, act),
  );
  if (failure && !(failure.error instanceof Refusal)) throw failure.error;
}

/** Keeps what was written and the files that came with it. False where it was kept before. */
export async function keepReply(tx: Tx, { files, ...reply }: Replying, act: Act): Promise<boolean> {
  if (!(await writeReply(tx, reply, act))) return false;
  const holder = { kind: 'request', id: reply.request } as const;
  for (const [place, taken] of files.entries()) {
    // Where a photograph was taken stands with it only until a form is sent, and this one is. A millisecond apart they stay in their order.
    const adding = { holder, question: replyField(reply.reply), taken: { ...taken, position: undefined } };
    await addFile(tx, adding, { ...act, at: act.at.add({ milliseconds: place }) });
  }
  return true;
}

/** The first of the actions of which the service says that a reply takes them, and that is possible now. */
async function actionTaken(tx: Tx, found: CaseRecord, taking: Taking): Promise<Action | undefined> {
  const { definition } = await packOf(tx, found.service, found.version);
  const wanted = definition.requester?.[taking] ?? [];
  if (wanted.length === 0) return undefined;
  const possible = await actionsFor(tx, found);
  return wanted
    .map((name) => possible.find(({ action }) => action === name))
    .find((action) => action !== undefined);
}
