import { parseReference } from '#language';
import type { CaseRecord } from '#capabilities/cases';
import type { Answers } from '#capabilities/forms';
import { holdingsOn, holdingUnder } from '#capabilities/holdings';
import type { Holding } from '#capabilities/holdings';
import type { Tx } from '#platform/database';
import type { HoldingRule } from '../definition/holding.ts';

export type Asking = {
  readonly found: Pick<CaseRecord, 'id' | 'service' | 'place'>;
  readonly kind: string;
  readonly rule: Pick<HoldingRule, 'named-by'>;
  readonly answers: Answers;
};

/**
 * The holding of a kind that a case is about: the one that it has to do with already, else the one that was named in its form, if that is
 * of the same property. One that was given up or revoked is none: whoever wants it again is granted another.
 */
export async function holdingAbout(tx: Tx, asking: Asking): Promise<Holding | undefined> {
  const { found, kind } = asking;
  const known = (await holdingsOn(tx, found.id)).filter((one) => one.kind === kind);
  const about = known.at(-1) ?? (await holdingNamed(tx, asking));
  return about?.ended ? undefined : about;
}

async function holdingNamed(tx: Tx, { found, kind, rule, answers }: Asking): Promise<Holding | undefined> {
  const question = rule['named-by'];
  const typed = question !== undefined && Object.hasOwn(answers, question) ? answers[question] : undefined;
  const reference = typeof typed === 'string' ? parseReference(typed) : undefined;
  const named = reference && (await holdingUnder(tx, reference));
  const isAlike = named?.service === found.service && named.kind === kind;
  return isAlike && (named.uprn === null || named.uprn === found.place.uprn) ? named : undefined;
}
