import type { AskedQuestion } from '#capabilities/forms';
import { dateInput } from '#platform/html';
import type { Html } from '#platform/html';
import { formWords } from './form.words.ts';
import { legendOf, nameOf, told, valueOf } from './parts.ts';
import type { Standing } from './standing.ts';

/** Three fields, never a calendar alone. */
export function dateView(asked: AskedQuestion, standing: Standing): Html {
  return partsView(asked, standing, ['day', 'month', 'year']);
}

export function monthYearView(asked: AskedQuestion, standing: Standing): Html {
  return partsView(asked, standing, ['month', 'year']);
}

type Part = 'day' | 'month' | 'year';

function partsView(asked: AskedQuestion, standing: Standing, parts: readonly Part[]): Html {
  const words = formWords[standing.tongue];
  const wrong = new Set(asked.mistakes.map(({ field }) => field));
  return dateInput({
    id: nameOf(asked),
    items: parts.map((part) => ({
      id: nameOf(asked, part),
      name: nameOf(asked, part),
      label: words[part],
      value: valueOf(asked, part),
      classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
      error: wrong.has(nameOf(asked, part)),
    })),
    fieldset: legendOf(asked, standing),
    ...told(asked, standing),
  });
}
