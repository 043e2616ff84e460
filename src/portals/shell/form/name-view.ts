import { titleWords } from '#capabilities/forms';
import type { AskedQuestion } from '#capabilities/forms';
import { html, select } from '#platform/html';
import type { Html } from '#platform/html';
import { formWords } from './form.words.ts';
import { nameOf, valueOf } from './parts.ts';
import { fieldView, severalView } from './several-view.ts';
import type { Standing } from './standing.ts';

export function nameView(
  asked: AskedQuestion,
  standing: Standing,
  { title }: { readonly title: boolean },
): Html {
  const words = formWords[standing.tongue];
  const half = { spellcheck: false, classes: 'govuk-input--width-20' };
  return severalView(
    asked,
    standing,
    html`${title && titleView(asked, standing)}
    ${fieldView(asked, standing, { part: 'first', says: words.firstName, autocomplete: 'given-name', ...half })}
    ${fieldView(asked, standing, { part: 'last', says: words.lastName, autocomplete: 'family-name', ...half })}`,
  );
}

function titleView(asked: AskedQuestion, { tongue }: Standing): Html {
  const words = formWords[tongue];
  const items = Object.entries(titleWords[tongue]).map(([value, text]) => ({ value, text }));
  return select({
    id: nameOf(asked, 'title'),
    name: nameOf(asked, 'title'),
    label: { text: `${words.title} ${words.optional}` },
    items: [{ value: '', text: words.noTitle }, ...items],
    value: valueOf(asked, 'title'),
    attributes: { autocomplete: 'honorific-prefix' },
  });
}
