import { holds, questionsOf } from '#language';
import type { Condition, Tongue } from '#language';
import type { Page } from '../definition.ts';
import type { AskedQuestion } from './asked-question.ts';
import { fieldsOf, givenFor } from './fields.ts';
import { itemsAsked } from './items-asked.ts';
import type { Answers, Form, KeptAnswers } from '../form.ts';
import { journey, standingAnswer } from '../journey.ts';
import { asOffered } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import { conditionsOfOptions } from '../kinds/offered.ts';
import type { Attempt } from './read-page.ts';
import { titleOf, wordsFor } from '../words-for.ts';

export type AskedPage = {
  readonly page: string;
  readonly title: string;
  readonly text: string | undefined;
  /** What is said while the source does not answer that would fill it. */
  readonly down: string | undefined;
  /** The road ends here: no button to go on. */
  readonly ends: boolean;
  readonly questions: readonly AskedQuestion[];
};

type Shown = {
  readonly answers: KeptAnswers;
  readonly tongue: Tongue;
  readonly attempt?: Attempt | undefined;
  /** The whole form stands on one page: options that only some answers offer stand there with the others. */
  readonly isWhole?: boolean;
};

/** A page of a form as it is to be shown: with the draft's answers or, after a mistake, with everything as it was typed. */
export function askedPage(form: Form, page: Page, shown: Shown): AskedPage {
  const { answers, tongue, isWhole = false } = shown;
  const { title, text, down } = titleOf(form, page, tongue);
  // The route is replayed only for what leans on an earlier page.
  let route: Answers | undefined;
  const known = () => (route ??= journey(form.definition, answers).answersOnRoute);
  const here = new Set(page.questions.map(({ question }) => String(question)));
  const questions = page.questions.flatMap((asking): readonly AskedQuestion[] => {
    const isOffering = !isWhole && conditionsOfOptions(asking).length > 0;
    const question = isOffering ? asOffered(asking, known()) : asking;
    const revealed = dependsOn(question.when, here) ? question.when : undefined;
    if (question.when && !revealed && !holds(question.when, known())) return [];
    const words = wordsFor(form, question.question, tongue);
    const asked = { question, name: question.question, words, revealed, ...filled(question, shown) };
    return [
      { ...asked, items: question.kind === 'list' ? itemsAsked(form, question, { asked, tongue }) : [] },
    ];
  });
  return { page: page.page, title, text, down, ends: page.ends, questions };
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
