import type { AskedQuestion } from '#capabilities/forms';
import { checkboxes, radios } from '#platform/html';
import type { Html } from '#platform/html';
import { formWords } from './form.words.ts';
import { legendOf, nameOf, told, valueOf, valuesOf } from './parts.ts';
import type { Standing } from './standing.ts';

export function radiosView(asked: AskedQuestion, standing: Standing, codes: readonly string[]): Html {
  const items = codes.map((code) => ({ value: code, text: wordsOf(asked, code), ...below(standing, code) }));
  return radios({ ...around(asked, standing), items, value: valueOf(asked) });
}

export function boxesView(asked: AskedQuestion, standing: Standing, codes: readonly string[]): Html {
  const ticked = new Set(valuesOf(asked));
  const items = codes.map((code) => ({
    value: code,
    text: wordsOf(asked, code),
    checked: ticked.has(code),
    ...below(standing, code),
  }));
  return checkboxes({ ...around(asked, standing), items });
}

/** Two short answers stand side by side. */
export function yesNoView(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const items = [
    { value: 'yes', text: asked.words.options?.['yes'] ?? words.yes },
    { value: 'no', text: asked.words.options?.['no'] ?? words.no },
  ];
  return radios({
    ...around(asked, standing),
    classes: 'govuk-radios--inline',
    items,
    value: valueOf(asked),
  });
}

function around(asked: AskedQuestion, standing: Standing) {
  const name = nameOf(asked);
  return { name, idPrefix: name, fieldset: legendOf(asked, standing), ...told(asked, standing) };
}

function below({ revealed }: Standing, code: string) {
  const inside = revealed?.(code);
  return inside ? { conditional: { html: inside } } : {};
}

function wordsOf({ words }: AskedQuestion, code: string): string {
  return words.options?.[code] ?? code;
}
