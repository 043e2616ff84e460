import { reportsOn } from '#capabilities/cases';
import type { Bases, CaseRecord } from '#capabilities/cases';
import type { KeptAnswers } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import type { OutcomeRule } from '../definition/outcome.ts';
import { answersOf } from '../following/offered-follow-ups.ts';

type Wanted = Pick<CaseRecord, 'id' | 'service'> & { readonly rule: OutcomeRule | undefined };

/** What others than cases know of the date from which a closed case is kept: what was answered. */
export async function basesFor(tx: Tx, { id, service, rule }: Wanted): Promise<Bases | undefined> {
  if (answerIn(rule) === undefined) return undefined;
  const [first] = await reportsOn(tx, { case: id });
  // A case that follows another serves requests which answered another form.
  if (first?.service !== service) return undefined;
  return basesIn(await answersOf(tx, id), rule);
}

/** The same of answers that are at hand. */
export function basesIn(answers: KeptAnswers, rule: OutcomeRule | undefined): Bases | undefined {
  const question = answerIn(rule);
  return question === undefined ? undefined : { answer: dayIn(answers, question) };
}

function answerIn(rule: OutcomeRule | undefined): string | undefined {
  const from = rule?.keep === 'for-ever' ? undefined : rule?.from;
  return typeof from === 'object' && 'answer' in from ? from.answer : undefined;
}

function dayIn(answers: KeptAnswers, question: string): Temporal.PlainDate | undefined {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  return typeof answer === 'string' ? Temporal.PlainDate.from(answer) : undefined;
}
