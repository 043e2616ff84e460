import { togetherWith } from '#capabilities/cases';
import { findMessage } from '#capabilities/notifications';
import type { MessageRecord } from '#capabilities/notifications';
import { caseReference, uuid } from '#language';
import { z } from 'zod';
import { caseServing } from '../cases/case-for.ts';
import type { SeenCase } from '../cases/case-for.ts';
import type { HubVisit } from '../kit.ts';

export type SeenMessage = SeenCase & { readonly message: MessageRecord };

export const messageParams = z.object({ reference: caseReference, message: uuid });

/** A message about a case that the officer may see, or one that is worked on as a part of it; nothing where it is about another. */
export async function messageFor(
  visit: HubVisit,
  { reference, message: id }: z.output<typeof messageParams>,
): Promise<SeenMessage | undefined> {
  const seen = await caseServing(visit, reference);
  const message = seen && (await findMessage(visit.tx, id));
  const cases = seen ? await togetherWith(visit.tx, seen.found.id) : [];
  const isAbout = message && cases.some((one) => one === message.case);
  return seen && isAbout ? { ...seen, message } : undefined;
}

/** Whether it never arrived, and nothing went in its place: then it can be sent again. */
export function canBeSentAgain({ how, replacedBy }: MessageRecord): boolean {
  return how !== null && how !== 'sent' && how !== 'delivered' && replacedBy === null;
}
