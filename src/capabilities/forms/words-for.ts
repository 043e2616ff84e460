import type { Tongue } from '#language';
import { blocks } from './blocks/blocks.ts';
import type { FormDefinition, Page } from './definition.ts';
import type { Form } from './form.ts';
import { isUnseen } from './kinds/today.ts';
import type { FormWords, PageWords, QuestionWords, WordsInBoth } from './words.ts';

/** The words of a question. A published form has them all. */
export function wordsFor(form: Form, question: string, tongue: Tongue): QuestionWords {
  const { questions } = form.words[tongue];
  const words = Object.hasOwn(questions, question) ? questions[question] : undefined;
  if (!words) throw new Error(`the form ${form.service} has no ${tongue} words for ${question}`);
  return words;
}

/** The title of a page: its own, else its first question. */
export function titleOf(form: Form, page: Page, tongue: Tongue): PageWords {
  const { pages } = form.words[tongue];
  const words = Object.hasOwn(pages, page.page) ? pages[page.page] : undefined;
  const first = page.questions.find((question) => !isUnseen(question)) ?? page.questions[0];
  return words ?? { title: first ? wordsFor(form, first.question, tongue).ask : '' };
}

/** A form with the standard words of its blocks copied in, wherever the service has none of its own. */
export function assembleForm(form: Form): Form {
  return { ...form, words: { en: withBlocks(form, 'en'), cy: withBlocks(form, 'cy') } };
}

function withBlocks(
  { definition, words }: { readonly definition: FormDefinition; readonly words: WordsInBoth },
  tongue: Tongue,
) {
  let { pages, questions } = words[tongue];
  for (const { page, block, questions: asked } of definition.pages) {
    if (!block) continue;
    const standard = blocks[block].words[tongue];
    const title = Object.hasOwn(standard.pages, block) ? standard.pages[block] : undefined;
    pages = title ? { [page]: title, ...pages } : pages;
    questions = { ...wordsOf(standard, asked), ...questions };
  }
  return { pages, questions };
}

/** The standard words of the questions that are asked. */
function wordsOf({ questions }: FormWords, asked: readonly { readonly question: string }[]) {
  const names = new Set(asked.map(({ question }) => question));
  return Object.fromEntries(Object.entries(questions).filter(([question]) => names.has(question)));
}
