import type { AskedQuestion } from '#capabilities/forms';
import { fieldset, html, input } from '#platform/html';
import type { Html, InputOptions } from '#platform/html';
import { hintIdOf, hintView, legendOf, nameOf, told, valueOf } from './parts.ts';
import type { Standing } from './standing.ts';

/** A question of several fields, one below the other, under its own words. */
export function severalView(asked: AskedQuestion, standing: Standing, inside: Html): Html {
  return fieldset({
    ...legendOf(asked, standing),
    ...(asked.words.hint === undefined ? {} : { describedBy: hintIdOf(asked) }),
    html: html`${hintView(asked)}${inside}`,
  });
}

type Field = Partial<InputOptions> & { readonly part: string; readonly says: string };

/** One line of such a question. */
export function fieldView(asked: AskedQuestion, standing: Standing, { part, says, ...look }: Field): Html {
  return input({
    id: nameOf(asked, part),
    name: nameOf(asked, part),
    label: { text: says },
    value: valueOf(asked, part),
    ...told(asked, standing, part),
    ...look,
  });
}
