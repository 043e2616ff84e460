import { attribute, attributes, type Attributes } from '../attributes.ts';
import { html } from '../html.ts';
import { type Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type Content, hasContent, isFilled, type Text } from './content.ts';
import { hint, type HintOptions } from './hint.ts';
import { label, type LabelOptions } from './label.ts';

/** One radio button or checkbox. */
export interface Choice extends Content {
  readonly id?: string | undefined;
  readonly value?: string | number | undefined;
  readonly label?: Pick<LabelOptions, 'classes' | 'attributes'> | undefined;
  readonly hint?: HintOptions | undefined;
  /** Unless told, the choice is checked when the question's value is its own. */
  readonly checked?: boolean | undefined;
  /** Shown only while this choice is checked. */
  readonly conditional?: { readonly html?: Html | false | undefined } | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface Divider {
  readonly divider: Text;
}

export interface ChoiceInput {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly describedBy?: string | undefined;
  readonly behaviour?: string | undefined;
}

const families = { radio: 'govuk-radios', checkbox: 'govuk-checkboxes' };

/** The first choice has the bare prefix as its id, so that the error summary can link to it. */
export function choiceId(prefix: string, item: Choice | Divider, index: number): string {
  if ('id' in item && item.id !== undefined && item.id !== '') return item.id;
  return index === 0 ? prefix : `${prefix}-${index + 1}`;
}

export function divider(kind: ChoiceInput['kind'], item: Divider): Html {
  return html`<div class="${families[kind]}__divider">${item.divider}</div>`;
}

export function choice(item: Choice, input: ChoiceInput): Html {
  const family = families[input.kind];
  return html`<div class="${family}__item">
      ${inputElement(item, input)}
      ${label({
        text: item.text,
        html: item.html,
        classes: classNames(`${family}__label`, item.label?.classes),
        attributes: item.label?.attributes,
        for: input.id,
      })}
      ${
        hasContent(item.hint) &&
        hint({ ...item.hint, id: hintId(input), classes: classNames(`${family}__hint`, item.hint.classes) })
      }
    </div>
    ${conditional(item, input)}`;
}

function inputElement(item: Choice, input: ChoiceInput): Html {
  const describedBy = classNames(input.describedBy, hasContent(item.hint) && hintId(input));
  return html`<input
    class="${families[input.kind]}__input"
    id="${input.id}"
    name="${input.name}"
    type="${input.kind}"
    value="${item.value}"
    ${attribute('checked', input.checked)}
    ${attribute('disabled', item.disabled)}
    ${attribute('data-aria-controls', conditionOf(item) && conditionalId(input))}
    ${attribute('data-behaviour', input.behaviour)}
    ${attribute('aria-describedby', describedBy)}
    ${attributes(item.attributes)}
  />`;
}

function conditional(item: Choice, input: ChoiceInput): Html | false {
  const inside = conditionOf(item);
  if (inside === false) return false;
  const base = `${families[input.kind]}__conditional`;
  return html`<div
    class="${classNames(base, !input.checked && `${base}--hidden`)}"
    id="${conditionalId(input)}"
  >
    ${inside}
  </div>`;
}

function conditionOf(item: Choice): Html | false {
  const inside = item.conditional?.html;
  return inside !== false && isFilled(inside) && inside;
}

const conditionalId = (input: ChoiceInput) => `conditional-${input.id}`;
const hintId = (input: ChoiceInput) => `${input.id}-item-hint`;
