import type { AskedQuestion } from '#capabilities/forms';
import { characterCount, componentWords, input } from '#platform/html';
import type { Html, InputOptions } from '#platform/html';
import { labelOf, nameOf, told, valueOf } from './parts.ts';
import type { Standing } from './standing.ts';

/** One line. `autocomplete` is set for what a browser may know of the person. */
export function textView(asked: AskedQuestion, standing: Standing, look: Partial<InputOptions>): Html {
  const name = nameOf(asked);
  const known = name === 'name' ? { autocomplete: 'name', spellcheck: false } : {};
  return input({
    id: name,
    name,
    label: labelOf(asked, standing),
    value: valueOf(asked),
    ...told(asked, standing),
    ...known,
    ...look,
  });
}

/** Several lines, with a count of what is left. */
export function longTextView(asked: AskedQuestion, standing: Standing, most: number): Html {
  const name = nameOf(asked);
  return characterCount({
    id: name,
    name,
    maxlength: most,
    threshold: 75,
    label: labelOf(asked, standing),
    value: valueOf(asked),
    ...told(asked, standing),
    ...componentWords[standing.tongue].characterCount,
  });
}
