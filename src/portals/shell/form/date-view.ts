import type { AskedQuestion } from '#capabilities/forms';
import { dateInput } from '#platform/html';
import type { Html } from '#platform/html';
import { formWords } from './form.words.ts';
import { legendOf, nameOf, told, valueOf } from './parts.ts';
import type { Standing } from './standing.ts';

/** Three fields, never a calendar alone. */
export function dateView(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const wrong = new Set(asked.mistakes.map(({ field }) => field));
  const part = (name: 'day' | 'month' | 'year') => ({
    id: nameOf(asked, name),
    name: nameOf(asked, name),
    label: words[name],
    value: valueOf(asked, name),
    classes: name === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    error: wrong.has(nameOf(asked, name)),
  });
  return dateInput({
    id: nameOf(asked),
    items: [part('day'), part('month'), part('year')],
    fieldset: legendOf(asked, standing),
    ...told(asked, standing),
  });
}
