import type { FromPage } from '../parts/made-page.ts';
import { provesWalk } from '../parts/made-page.ts';
import type { MadeQuestion } from '../parts/made.ts';
import type { MakingPages } from '../parts/making-pages.ts';

/** A page on which nothing need be answered gets a question that nobody sees, so that one knows that it was walked. */
export function marked(from: FromPage, { questions, note }: MakingPages): FromPage {
  const [first, ...others] = from.pages;
  if (!first || provesWalk(from) !== undefined || from.ends) return from;
  const question = questions.give(`${first.page}-seen`);
  const mark: MadeQuestion = {
    question: { question, kind: 'hidden', value: 'seen' },
    words: { ask: ['Page seen', 'Tudalen wedi’i gweld'] },
  };
  note(
    from.source.place,
    'a page that later ones depend on and on which nothing must be answered',
    `with the question ${question}, which nobody sees`,
  );
  const title = first.questions[0]?.words['ask'] ?? mark.words['ask'];
  const words = first.words ?? (title ? { title } : {});
  return { ...from, pages: [{ ...first, words, questions: [...first.questions, mark] }, ...others] };
}
