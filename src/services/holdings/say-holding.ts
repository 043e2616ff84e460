import type { Tongue } from '#language';
import { formOf, sayAnswers } from '#capabilities/forms';
import type { AnswerLine } from '#capabilities/forms';
import type { Holding } from '#capabilities/holdings';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import type { ServiceWords } from '../definition/service-words.ts';
import { packOf } from '../publishing/published-services.ts';
import { wordsAt } from '../requests/case-words.ts';

type Pinned = Pick<Holding, 'service' | 'version' | 'kind'>;

/** What a holding is called, as one and as a list, what is due on its days, and by what its service is known. */
export type HoldingWords = ServiceWords['holdings'][string] & { readonly service: string };

export async function holdingWords(
  tx: Tx,
  { service, version, kind }: Pinned,
  tongue: Tongue,
): Promise<HoldingWords> {
  const { words } = await packOf(tx, service, version);
  return { ...wordsAt(words[tongue].holdings, kind), service: words[tongue].name };
}

/** What is written on a holding, as its service asked for it. */
export async function writtenOn(
  tx: Tx,
  { details, ...pinned }: Pick<Holding, 'service' | 'version' | 'details'>,
  tongue: Tongue,
): Promise<readonly AnswerLine[]> {
  return sayAnswers(await formOf(tx, pinned), answers.parse(details), tongue);
}

const answers = z.record(z.string(), z.unknown());
