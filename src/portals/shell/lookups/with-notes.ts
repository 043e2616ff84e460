import { isChanged } from '#capabilities/forms';
import type { AskedPage, KeptAnswers, AskedQuestion, Fillings, Filling } from '#capabilities/forms';
import type { Tongue } from '#language';
import { lookupWords } from './lookups.words.ts';
import { sayFrom } from './say-ago.ts';

type Noting = {
  readonly filled: Fillings;
  /** What stands there: an answer that is another than what was filled in is the person's own. */
  readonly answers: KeptAnswers;
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
  /** Who reads it: the person themselves, or an officer who enters it for them. */
  readonly reader: 'person' | 'officer';
};

/** A page with a word beside each answer that was filled in, whose it is and that it can be changed. */
export function withNotes(asked: AskedPage, noting: Noting): AskedPage {
  return { ...asked, questions: asked.questions.map((question) => noted(question, noting)) };
}

function noted(asked: AskedQuestion, { filled, answers, ...noting }: Noting): AskedQuestion {
  const name = String(asked.question.question);
  const filling = Object.hasOwn(filled, name) ? filled[name] : undefined;
  if (!filling || isChanged(filling, answers[name])) return asked;
  const { hint } = asked.words;
  const note = `${saidOf(filling, noting)} ${lookupWords[noting.tongue].change}`;
  return { ...asked, words: { ...asked.words, hint: hint === undefined ? note : `${hint} ${note}` } };
}

function saidOf(
  { by, name, at }: Filling,
  { tongue, now, reader }: Omit<Noting, 'filled' | 'answers'>,
): string {
  const words = lookupWords[tongue];
  if (by === 'account' || !name) return reader === 'person' ? words.fromAccount : words.fromTheirAccount;
  return sayFrom({ name, at: Temporal.Instant.from(at) }, now, tongue);
}
