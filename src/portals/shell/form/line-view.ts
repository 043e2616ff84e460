import type { AskedQuestion } from '#capabilities/forms';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { formWords } from './form.words.ts';
import { nameOf, valueOf } from './parts.ts';
import { fieldView, severalView } from './several-view.ts';
import type { Standing } from './standing.ts';

/** Where it begins and where it ends, in words; the points of a line that was drawn elsewhere are carried along. */
export function lineView(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const hint = { text: words.endHint };
  return severalView(
    asked,
    standing,
    html`${fieldView(asked, standing, { part: 'from', says: words.from, hint })}
      ${fieldView(asked, standing, { part: 'to', says: words.to, hint })}
      <input type="hidden" name="${nameOf(asked, 'along')}" value="${valueOf(asked, 'along')}" />`,
  );
}
