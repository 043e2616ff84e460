import type { AskedQuestion } from '#capabilities/forms';
import { holds } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { questionView } from './question-view.ts';
import type { Standing } from './standing.ts';

/** A page's questions one below the other; one that a single option brings stands below that option. */
export function questionsView(questions: readonly AskedQuestion[], standing: Standing): readonly Html[] {
  const owned = new Map(questions.map((one) => [one, ownerOf(one, questions)]));
  const revealed = (question: AskedQuestion) => (option: string) => {
    const below = questions.filter((one) => {
      const owner = owned.get(one);
      return owner?.question === question && owner.option === option;
    });
    return below.length === 0
      ? undefined
      : html`${below.map((one) => questionView(one, { ...standing, isHeading: false }))}`;
  };
  return questions
    .filter((question) => !owned.get(question))
    .map((question) => questionView(question, { ...standing, revealed: revealed(question) }));
}

type Owner = { readonly question: AskedQuestion; readonly option: string };

/** The one option of another question of the page that brings this one, if there is exactly one. */
function ownerOf({ revealed }: AskedQuestion, questions: readonly AskedQuestion[]): Owner | undefined {
  if (!revealed) return undefined;
  const owners = questions.flatMap((question) =>
    optionsOf(question)
      .filter((option) => holds(revealed, { [question.question.question]: answerOf(question, option) }))
      .map((option) => ({ question, option })),
  );
  return owners.length === 1 ? owners[0] : undefined;
}

function optionsOf({ question }: AskedQuestion): readonly string[] {
  if (question.kind === 'yes-no') return ['yes', 'no'];
  return question.kind === 'choice' || question.kind === 'choices' ? question.options : [];
}

function answerOf({ question }: AskedQuestion, option: string): string | boolean {
  return question.kind === 'yes-no' ? option === 'yes' : option;
}
