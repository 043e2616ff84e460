import { fulfilCommission, returnCommission, tickItems } from '#capabilities/cases';
import { addFile } from '#capabilities/documents';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Taken } from '#platform/files';
import { finishTask } from '../handling/finish-task.ts';
import { writeOnCase } from '../handling/write-on-case.ts';
import { asPartner, partnerField } from './as-partner.ts';
import type { PartnerTask } from './partner-task.ts';

export type PartnerAnswer = {
  readonly of: Pick<PartnerTask, 'commission' | 'task'>;
  readonly is: 'save' | 'done' | 'cannot';
  readonly items: readonly string[];
  readonly text: string;
  readonly files: readonly Taken[];
  /** Drawn where it is written, so that sending it twice writes it once. */
  readonly note: Uuid;
};

/**
 * What a partner did, in their name: what they ticked, wrote and sent, that it is done, or that it cannot be done. Refused once their
 * link is over.
 */
export async function answerAsPartner(
  tx: Tx,
  { of: { commission, task }, is, items, text, files, note }: PartnerAnswer,
  given: Act,
): Promise<void> {
  if (commission.standing !== 'open') throw new Refusal('service.partner-link-over');
  const act = asPartner(given, commission.partner);
  await keepPartnerFiles(tx, { case: task.case, partner: commission.partner, files }, act);
  if (text && is !== 'cannot') await writeOnCase(tx, { case: task.case, note, kind: 'internal', text }, act);
  if (is === 'cannot') return returnCommission(tx, { task: task.id, why: text }, act);
  if (is === 'save') return tickItems(tx, { task: task.id, items }, act);
  await fulfilCommission(tx, { task: task.id }, act);
  await finishTask(tx, { task: task.id, how: 'done', items }, act);
}

type Sent = { readonly case: Uuid; readonly partner: string; readonly files: readonly Taken[] };

/** With the case, held until a scanner has answered. */
async function keepPartnerFiles(tx: Tx, { case: id, partner, files }: Sent, act: Act): Promise<void> {
  for (const [place, taken] of files.entries()) {
    const adding = {
      holder: { kind: 'case', id } as const,
      question: partnerField(partner),
      taken: { ...taken, position: undefined },
    };
    // A millisecond apart they stay in their order.
    await addFile(tx, adding, { ...act, at: act.at.add({ milliseconds: place }) });
  }
}
