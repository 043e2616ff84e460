import { itemForm, itemsOf } from '#capabilities/forms';
import type { Asking, Draft, Form, KeptAnswers } from '#capabilities/forms';

/** What something is looked up with: the form and its answers, or those about one of a list. */
export function lookingAt(
  { form, answers }: Pick<Draft, 'form' | 'answers'>,
  item: Asking['item'],
): { readonly form: Form; readonly answers: KeptAnswers } {
  if (!item) return { form, answers };
  const of = itemsOf(item.list, answers).find(({ id }) => id === item.id);
  return { form: itemForm(form, item.list), answers: of?.answers ?? {} };
}
