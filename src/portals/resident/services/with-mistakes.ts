import type { AskedPage, AskedQuestion } from '#capabilities/forms';
import type { Mistake } from '#language';

export function withMistakes(drawn: AskedPage, mistakes: readonly Mistake[]): AskedPage {
  return { ...drawn, questions: drawn.questions.map((question) => marked(question, mistakes)) };
}

/** A question with what is wrong with it and nothing else: a page that a button brought back has no mistakes yet. */
function marked(asked: AskedQuestion, mistakes: readonly Mistake[]): AskedQuestion {
  const name = asked.question.question;
  const own = mistakes.filter(({ field }) => field === name || field.startsWith(`${name}.`));
  return { ...asked, mistakes: own };
}
