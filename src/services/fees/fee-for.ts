import type { ConditionAnswers, InBoth, Tongue } from '#language';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ServiceWords } from '../definition/service-words.ts';
import { feePhrases } from './fee-phrases.ts';
import { reckonFee } from './reckon-fee.ts';
import { sayFee, sayPence, sayReckoned } from './say-fee.ts';
import type { SaidFee } from './say-fee.ts';

type Charging = {
  readonly definition: Pick<ServiceDefinition, 'fee'>;
  readonly words: InBoth<Pick<ServiceWords, 'fee'>>;
};

/** What a service costs before anything is answered, in sentences; none where it costs nothing. */
export function sayFeeOf({ definition: { fee }, words }: Charging, tongue: Tongue): readonly string[] {
  const said = words[tongue].fee;
  return fee === 'none' || !said ? [] : sayFee(fee, { words: said, tongue });
}

/** What it costs by these answers, line by line; nothing where the service costs nothing. */
export function feeFor(
  { definition: { fee }, words }: Charging,
  answers: ConditionAnswers,
  tongue: Tongue,
): SaidFee | undefined {
  const reckoned = reckonFee(fee, answers);
  const said = words[tongue].fee;
  return reckoned && said && sayReckoned(reckoned, { words: said, tongue });
}

/** What is to be paid for a request, and how; without `how` where that is nothing. */
export type ToPay = { readonly says: string; readonly amount: string; readonly how: string | undefined };

/** What a request was reckoned at when it was made, in words. */
export function sayToPay({ words }: Charging, pence: number | null, tongue: Tongue): ToPay | undefined {
  if (pence === null) return undefined;
  const amount = sayPence(pence, tongue);
  const phrases = feePhrases[tongue];
  if (pence === 0) return { says: phrases.nothing, amount, how: undefined };
  return { says: phrases.toPay(amount), amount, how: words[tongue].fee?.how };
}
