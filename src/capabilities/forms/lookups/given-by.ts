import type { InBoth, Tongue } from '#language';
import type { Form, KeptAnswers } from '../form.ts';
import { standingAnswer } from '../journey.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import type { ListQuestion } from '../kinds/list.ts';
import { wordsFor } from '../words-for.ts';
import { isChanged } from './filled.ts';
import type { Fillings } from './filled.ts';

/** Whose word an answer is: a source's, or that of the person's account. */
export type GivenBy = {
  /** Of a list, what in it is theirs, in words: `2: Vehicle`. */
  readonly of: string | undefined;
  /** The source as people call it; nothing when it is the account. */
  readonly name: InBoth<string> | undefined;
  readonly at: Temporal.Instant;
  /** What it said, in words, where the person changed it. */
  readonly was: string | undefined;
};

type Given = { readonly answers: KeptAnswers; readonly filled: Fillings };

/** By question, whose word each answer is that is not the person's own alone. */
export function givenBy(form: Form, given: Given, tongue: Tongue): ReadonlyMap<string, readonly GivenBy[]> {
  const questions = form.definition.pages.flatMap((page) => page.questions);
  return new Map(
    questions.flatMap((question) => {
      const by =
        question.kind === 'list'
          ? inList({ form, question, tongue }, given)
          : [lookedUp(question, given) ?? filledIn({ form, question, tongue }, given)];
      const found = by.filter((one) => one !== undefined);
      return found.length > 0 ? [[String(question.question), found]] : [];
    }),
  );
}

/** What was looked up about each of a list. */
function inList(
  { form, question: list, tongue }: Asked<ListQuestion>,
  { answers }: Given,
): readonly GivenBy[] {
  const asked = list.pages.flatMap(({ questions }) => questions);
  return itemsIn(list, answers).flatMap((item, at) =>
    asked.flatMap((question) => {
      const by = lookedUp(question, { answers: item });
      const of = `${String(at + 1)}: ${wordsFor(form, question.question, tongue).label}`;
      return by ? [{ ...by, of }] : [];
    }),
  );
}

function itemsIn({ question }: ListQuestion, answers: KeptAnswers): readonly KeptAnswers[] {
  const given = Object.hasOwn(answers, question) ? answers[question] : undefined;
  return Array.isArray(given) ? given.filter(isItem) : [];
}

function isItem(item: unknown): item is KeptAnswers {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function lookedUp(question: Question, { answers }: Pick<Given, 'answers'>): GivenBy | undefined {
  const answer = question.kind === 'look-up' ? standingAnswer(question, answers) : undefined;
  if (typeof answer !== 'object' || answer === null || !('source' in answer) || !answer.source)
    return undefined;
  return {
    of: undefined,
    name: answer.source.name,
    at: Temporal.Instant.from(answer.source.at),
    was: undefined,
  };
}

type Asked<One = Question> = { readonly form: Form; readonly question: One; readonly tongue: Tongue };

function filledIn({ form, question, tongue }: Asked, { answers, filled }: Given): GivenBy | undefined {
  const name = String(question.question);
  const filling = Object.hasOwn(filled, name) ? filled[name] : undefined;
  const answer = standingAnswer(question, answers);
  if (!filling || answer === undefined) return undefined;
  const by = { of: undefined, name: filling.name, at: Temporal.Instant.from(filling.at) };
  if (!isChanged(filling, answer)) return { ...by, was: undefined };
  const before = standingAnswer(question, { [name]: filling.value });
  const spoken = {
    words: wordsFor(form, name, tongue),
    inside: (asked: string) => wordsFor(form, asked, tongue),
    tongue,
  };
  return {
    ...by,
    was: before === undefined || before === null ? '' : kindOf(question).say(question, before, spoken),
  };
}
