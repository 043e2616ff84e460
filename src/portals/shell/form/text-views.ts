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

type Lines = { readonly most: number; readonly 'most-words'?: number | undefined };

/** Several lines, with a count of what is left: of words where words are counted. */
export function longTextView(asked: AskedQuestion, standing: Standing, counted: Lines): Html {
  const name = nameOf(asked);
  const words = counted['most-words'];
  const { characterCount: counts, characterLimit } = componentWords[standing.tongue];
  return characterCount({
    id: name,
    name,
    ...(words === undefined ? { maxlength: counted.most } : { maxwords: words }),
    threshold: 75,
    label: labelOf(asked, standing),
    value: valueOf(asked),
    ...told(asked, standing),
    textareaDescriptionText: characterLimit[words === undefined ? 'characters' : 'words'],
    ...counts,
  });
}

/** A number, with what it counts behind it. */
export function numberView(asked: AskedQuestion, standing: Standing): Html {
  const { unit } = asked.words;
  return textView(asked, standing, {
    inputmode: 'decimal',
    spellcheck: false,
    classes: 'govuk-input--width-10',
    ...(unit === undefined ? {} : { suffix: { text: unit } }),
  });
}

export function moneyView(asked: AskedQuestion, standing: Standing): Html {
  return textView(asked, standing, {
    inputmode: 'decimal',
    spellcheck: false,
    classes: 'govuk-input--width-10',
    prefix: { text: '£' },
  });
}
