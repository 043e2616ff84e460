import { pagesIn, questionsIn } from './parts-of-form.ts';
import { checkForm } from './check-form.ts';
import { formDefinition } from '../definition.ts';
import { formWords } from '../words.ts';

export type PageData = Readonly<Record<string, unknown>>;

export const beast = { question: 'beast', kind: 'choice', options: ['unicorn', 'dragon'] };
export const age = { question: 'age', kind: 'number' };
export const name = { question: 'name', kind: 'text' };

/** The problems of a form made of these questions, whose words are all there. */
export function problemsOf(...pages: readonly PageData[]): readonly string[] {
  const definition = formDefinition.parse({ pages });
  const questions = questionsIn({ pages: definition.pages.filter(({ block }) => !block) }).map(
    ({ part }) => part,
  );
  const words = formWords.parse({
    questions: Object.fromEntries(
      questions.map((question) => [
        question.question,
        {
          ask: 'What?',
          ...('options' in question && {
            options: Object.fromEntries(question.options.map((code) => [code, code])),
          }),
          ...(question.kind === 'content' && { text: 'Words' }),
          ...(question.kind === 'list' && { one: 'one' }),
        },
      ]),
    ),
    pages: Object.fromEntries(pagesIn(definition).map(({ part: { page } }) => [page, { title: page }])),
  });
  return checkForm(definition, { en: words, cy: words }).map(({ path, remedy }) => `${path}: ${remedy}`);
}

export const children = (more: object = {}, ...pages: readonly PageData[]) => ({
  question: 'children',
  kind: 'list',
  pages: [
    {
      page: 'child',
      questions: [
        { question: 'child', kind: 'text' },
        { question: 'years', kind: 'number' },
      ],
    },
    ...pages,
  ],
  ...more,
});

export const lookUp = (more: object = {}) => ({
  question: 'job',
  kind: 'look-up',
  from: 'register',
  with: { beast: 'beast' },
  ...more,
});

export const one = (question: object, more: PageData = {}): PageData => ({
  page: 'question' in question ? question.question : 'page',
  questions: [question],
  ...more,
});
