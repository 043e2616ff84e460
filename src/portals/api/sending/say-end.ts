import { askedPage } from '#capabilities/forms';
import type { Form, KeptAnswers, Page } from '#capabilities/forms';
import type { Tongue } from '#language';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';

/** What somebody is told at the end of a road: a heading, and paragraphs in which links stand as `[words](address)`. */
export const told = shape('Told', z.object({ title: z.string(), text: z.array(z.string()) }));
export type ToldWords = z.output<typeof told>;

type Ending = {
  readonly form: Form;
  readonly page: Page;
  readonly answers: KeptAnswers;
  readonly tongue: Tongue;
};

/** The words of a page on which a form ends. */
export function sayEnd({ form, page, answers, tongue }: Ending): ToldWords {
  const { title, text, questions } = askedPage(form, page, { answers, tongue });
  const said = questions.flatMap(({ words }) => [words.ask, words.text]);
  return { title, text: paragraphs([text, ...said.filter((words) => words !== title)]) };
}

/** Words in paragraphs, as a words file has them. */
export function paragraphs(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => (text ?? '').trim().split(/\n{2,}/)).filter((text) => text !== '');
}
