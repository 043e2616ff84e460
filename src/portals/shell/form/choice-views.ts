import type { AskedQuestion } from '#capabilities/forms';
import { checkboxes, radios, select } from '#platform/html';
import type { Html } from '#platform/html';
import { formWords } from './form.words.ts';
import { labelOf, legendOf, nameOf, told, valueOf, valuesOf } from './parts.ts';
import type { Standing } from './standing.ts';

type Choice = { readonly options: readonly string[]; readonly or?: string | undefined };

export function radiosView(asked: AskedQuestion, standing: Standing, { options, or }: Choice): Html {
  const items = options.flatMap((code) => [
    ...dividerBefore(code, or, standing),
    { value: code, ...wordsOf(asked, code), ...below(standing, code) },
  ]);
  return radios({ ...around(asked, standing), items, value: valueOf(asked) });
}

export function boxesView(asked: AskedQuestion, standing: Standing, { options, or }: Choice): Html {
  const ticked = new Set(valuesOf(asked));
  const items = options.flatMap((code) => [
    ...dividerBefore(code, or, standing),
    {
      value: code,
      ...wordsOf(asked, code),
      checked: ticked.has(code),
      ...(code === or ? { behaviour: 'exclusive' as const } : {}),
      ...below(standing, code),
    },
  ]);
  return checkboxes({ ...around(asked, standing), items });
}

/** Two short answers stand side by side, unless one of them brings a question. */
export function yesNoView(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const items = (['yes', 'no'] as const).map((code) => ({
    value: code,
    text: asked.words.options?.[code] ?? words[code],
    ...hintOf(asked, code),
    ...below(standing, code),
  }));
  const isShort = items.every((item) => !('conditional' in item) && !('hint' in item));
  return radios({
    ...around(asked, standing),
    ...(isShort ? { classes: 'govuk-radios--inline' } : {}),
    items,
    value: valueOf(asked),
  });
}

/** A list that opens; where it is long, a script lets one type to find (`data-autocomplete`). */
export function selectView(asked: AskedQuestion, standing: Standing, { options }: Choice): Html {
  const name = nameOf(asked);
  const items = options.map((code) => ({ value: code, ...wordsOf(asked, code) }));
  return select({
    id: name,
    name,
    label: labelOf(asked, standing),
    items: [{ value: '', text: formWords[standing.tongue].chooseOne }, ...items],
    value: valueOf(asked),
    ...(asked.question.kind === 'autocomplete' ? { attributes: { 'data-autocomplete': '' } } : {}),
    ...told(asked, standing),
  });
}

function around(asked: AskedQuestion, standing: Standing) {
  const name = nameOf(asked);
  return { name, idPrefix: name, fieldset: legendOf(asked, standing), ...told(asked, standing) };
}

function dividerBefore(code: string, or: string | undefined, { tongue }: Standing) {
  return code === or ? [{ divider: formWords[tongue].or }] : [];
}

function below({ revealed }: Standing, code: string) {
  const inside = revealed?.(code);
  return inside ? { conditional: { html: inside } } : {};
}

function wordsOf(asked: AskedQuestion, code: string) {
  return { text: asked.words.options?.[code] ?? code, ...hintOf(asked, code) };
}

function hintOf({ words }: AskedQuestion, code: string) {
  const hint = words['option-hints']?.[code];
  return hint === undefined ? {} : { hint: { text: hint } };
}
