import type { AskRecord } from '#capabilities/cases';
import type { Tongue } from '#language';
import { caseWords } from '#services';
import type { ApiVisit } from '../kit.ts';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';

/** What somebody outside is asked, as the system that answers for them sees it. Nothing about the person whose case it is. */
export const askDetails = shape(
  'Ask',
  z.object({
    ask: z.uuid(),
    asks: z.string(),
    says: z.string(),
    case: z.string(),
    service: z.string(),
    state: z.enum(['requested', 'overdue', 'accepted', 'rejected', 'finished']),
    asked: z.string(),
    answerBy: z.string().optional(),
    answered: z.string().optional(),
    theirReference: z.string().optional(),
    finished: z.string().optional(),
  }),
);
export type AskDetails = z.output<typeof askDetails>;

/** An ask with what its service calls it. */
export type SaidAsk = { readonly record: AskRecord; readonly says: string };

export async function wordedAsk(
  { tx }: Pick<ApiVisit, 'tx'>,
  record: AskRecord,
  tongue: Tongue,
): Promise<SaidAsk> {
  const words = await caseWords(tx, record, tongue);
  return { record, says: words.asks[record.asks] ?? record.asks };
}

export function sayAsk({ record, says }: SaidAsk): AskDetails {
  const { id, asks, reference, service, state, askedAt, answerBy, answeredAt, theirReference, finishedAt } =
    record;
  return {
    ask: id,
    asks,
    says,
    case: reference,
    service,
    state,
    asked: askedAt.toString(),
    answerBy: answerBy?.toString(),
    answered: answeredAt?.toString(),
    theirReference: theirReference ?? undefined,
    finished: finishedAt?.toString(),
  };
}
