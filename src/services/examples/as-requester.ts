import { caseOf, lockDue, reportsOn, seeAnswer } from '#capabilities/cases';
import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import type { ServiceExample } from '../definition/example.ts';
import { closeWith } from '../handling/index.ts';
import { replyOnCase, sayStill, withdrawFromCase } from '../requesters/index.ts';

type Step = Pick<ServiceExample['steps'][number], 'replies' | 'still' | 'withdraws'>;

/** Whether a step is what somebody who asked does with their case. */
export function isRequesters({ replies, still, withdraws }: Step): boolean {
  return [replies, still, withdraws].some((does) => does !== undefined);
}

/** Whoever asked first writes to the council, says that it is still a problem, or takes their request back. */
export async function asRequester(tx: Tx, step: Step & { readonly case: Uuid }, act: Act): Promise<void> {
  const [first] = await reportsOn(tx, { case: step.case });
  if (!first) throw new Error('nobody asked for the case of the example');
  const theirs = { case: step.case, request: first.id };
  if (step.withdraws) return withdrawFromCase(tx, theirs, act);
  const written = { ...theirs, reply: newId(act.at), text: step.still ?? step.replies ?? '', files: [] };
  return step.still === undefined ? replyOnCase(tx, written, act) : sayStill(tx, written, act);
}

/** Its time comes, and nothing is left that an officer has not read. */
export async function closeInTime(tx: Tx, id: Uuid, act: Act): Promise<void> {
  await seeAnswer(tx, { case: id }, act);
  const at = (await caseOf(tx, id))?.selfClosing?.at ?? act.at;
  const outcome = await lockDue(tx, { case: id, now: at });
  if (outcome === undefined) throw new Error('the example waits for a closing that does not come');
  await closeWith(tx, { case: id, outcome }, { ...act, by: { kind: 'system', name: 'closing' }, at });
}
