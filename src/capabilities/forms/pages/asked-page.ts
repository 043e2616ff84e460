import { holds, questionsOf } from '#language';
import type { Condition, Mistake, Tongue } from '#language';
import type { Page } from '../definition.ts';
import { fieldsOf, givenFor } from './fields.ts';
import type { Form, KeptAnswers } from '../form.ts';
import { journey, standingAnswer } from '../journey.ts';
import type { Given } from '../kinds/kind.ts';
import type { Question } from '../kinds/kinds.ts';
import type { Attempt } from './read-page.ts';
import type { QuestionWords } from '../words.ts';
import { titleOf, wordsFor } from '../words-for.ts';

/** One question, ready to be drawn: by its kind, with its words, its field values and what is wrong with them. */
export type AskedQuestion = {
  readonly question: Question;
  readonly words: QuestionWords;
  /** By field name; a field that is not there is empty. */
  readonly given: Given;
  readonly mistakes: readonly Mistake[];
  /** It depends on another question of the same page: drawn always, revealed by script when this holds. */
  readonly revealed: Condition | undefined;
};

export type AskedPage = {
  readonly page: string;
  readonly title: string;
  readonly text: string | undefined;
  /** The road ends here: no button to go on. */
  readonly ends: boolean;
  readonly questions: readonly AskedQuestion[];
};

/** A page of a form as it is to be shown: with the draft's answers or, after a mistake, with everything as it was typed. */
export function askedPage(
  form: Form,
  page: Page,
  shown: { readonly answers: KeptAnswers; readonly tongue: Tongue; readonly attempt?: Attempt | undefined },
): AskedPage {
  const { answers, tongue } = shown;
  const { title, text } = titleOf(form, page, tongue);
  const known = journey(form.definition, answers).answersOnRoute;
  const here = new Set(page.questions.map(({ question }) => String(question)));
  const questions = page.questions.flatMap((question) => {
    const revealed = dependsOn(question.when, here) ? question.when : undefined;
    if (question.when && !revealed && !holds(question.when, known)) return [];
    return [
      { question, words: wordsFor(form, question.question, tongue), revealed, ...filled(question, shown) },
    ];
  });
  return { page: page.page, title, text, ends: page.ends, questions };
}

function dependsOn(when: Condition | undefined, here: ReadonlySet<string>): boolean {
  return when !== undefined && questionsOf(when).some((question) => here.has(question));
}

function filled(
  question: Question,
  { answers, attempt }: { readonly answers: KeptAnswers; readonly attempt?: Attempt | undefined },
): Pick<AskedQuestion, 'given' | 'mistakes'> {
  if (!attempt) return { given: givenFor(question, standingAnswer(question, answers)), mistakes: [] };
  const fields = fieldsOf(question);
  const given = Object.fromEntries(fields.map((field) => [field, attempt.given[field] ?? '']));
  return { given, mistakes: attempt.mistakes.filter(({ field }) => fields.includes(field)) };
}
