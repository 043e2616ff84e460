import { answerLines } from '#capabilities/forms';
import type { ProfileField } from '#capabilities/profiles';
import type { Tongue } from '#language';
import { detailsForm, questionOfField } from '#services';

/** What a field is called, and what is said in it, as a form says it. */
export function sayDetail(
  field: ProfileField,
  value: unknown,
  tongue: Tongue,
): { readonly label: string; readonly words: string } {
  const question = questionOfField[field];
  const { label } = detailsForm.words[tongue].questions[question] ?? { label: field };
  const page = detailsForm.definition.pages.filter(({ page: slug }) => String(slug) === field);
  const form = { ...detailsForm, definition: { pages: page } };
  const [line] = answerLines(form, { [question]: value }, tongue);
  return { label, words: line?.words ?? '' };
}
