import { reportsOn } from '#capabilities/cases';
import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import type { ServiceExample } from '../definition/example.ts';
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
