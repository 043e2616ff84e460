import { attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import type { Attributes } from '../attributes.ts';
import { choices, type ChoicesOptions } from './choices.ts';
import { contentOf, type Perhaps } from './content.ts';
import { input } from './input.ts';

export interface DatePart {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** The name with a capital, unless told. */
  readonly label?: string | undefined;
  readonly value?: string | number | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly pattern?: string | undefined;
  readonly classes?: string | undefined;
  /** Marks this part as wrong; without any mark an error message marks all three. */
  readonly error?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface DateInputOptions extends ChoicesOptions {
  readonly id: string;
  readonly namePrefix?: string | undefined;
  readonly day?: DatePart | false | undefined;
  readonly month?: DatePart | false | undefined;
  readonly year?: DatePart | false | undefined;
  /** Other parts than day, month and year, or another order. */
  readonly items?: readonly Perhaps<DatePart>[] | undefined;
  /** By the name of the part, prefix included. */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined;
}

const standardParts = ['day', 'month', 'year'] as const;

export function dateInput(options: DateInputOptions): Html {
  const parts = partsOf(options);
  const anyMarked = parts.some((part) => part && isMarked(part));
  return choices(options, {
    prefix: options.id,
    role: 'group',
    inside: () =>
      html`<div
        class="${classNames('govuk-date-input', options.classes)}"
        ${attributes(options.attributes)}
        ${attributes({ id: { value: options.id, optional: true } })}
      >
        ${contentOf(options.formGroup?.beforeInputs)}
        ${parts.map((part) => part && partInput(options, part, anyMarked))}
        ${contentOf(options.formGroup?.afterInputs)}
      </div>`,
  });
}

interface NamedPart extends DatePart {
  readonly name: string;
}

function partsOf(options: DateInputOptions): readonly Perhaps<NamedPart>[] {
  const standard = standardParts.map((name) => standardPart(options, name));
  if (options.items === undefined || options.items.length === 0) return standard;
  return options.items.map((item) => {
    if (!item) return item;
    const name = item.name ?? '';
    const twin = standard.find((part) => part && part.name === name);
    return { ...item, name, value: item.value ?? (twin ? twin.value : undefined) };
  });
}

function standardPart(options: DateInputOptions, name: (typeof standardParts)[number]): NamedPart | false {
  const given = options[name];
  if (given === false) return false;
  return { ...given, name: given?.name ?? name, value: given ? given.value : options.values?.[name] };
}

function partInput(options: DateInputOptions, part: NamedPart, anyMarked: boolean): Html {
  const name = options.namePrefix === undefined ? part.name : `${options.namePrefix}-${part.name}`;
  return html`<div class="govuk-date-input__item">
    ${input({
      label: { text: part.label ?? capitalised(part.name), classes: 'govuk-date-input__label' },
      id: part.id ?? `${options.id}-${part.name}`,
      classes: partClasses(options, part, anyMarked),
      name,
      value: part.value ?? options.values?.[name],
      type: 'text',
      inputmode: part.inputmode ?? 'numeric',
      autocomplete: part.autocomplete,
      pattern: part.pattern,
      attributes: part.attributes,
    })}
  </div>`;
}

function partClasses(options: DateInputOptions, part: NamedPart, anyMarked: boolean): string {
  const given = part.classes ?? '';
  const isWrong = isMarked(part) || (part.error !== false && options.errorMessage && !anyMarked);
  return classNames(
    'govuk-date-input__input',
    isWrong && !given.includes(errorClass) && errorClass,
    !given.includes('govuk-input--width-') && `govuk-input--width-${isYear(options, part) ? 4 : 2}`,
    given,
  );
}

const errorClass = 'govuk-input--error';

function isYear({ year }: DateInputOptions, part: NamedPart): boolean {
  return part.name === 'year' || (typeof year === 'object' && part.name === year.name);
}

function isMarked(part: DatePart): boolean {
  return part.error === true || part.classes?.includes(errorClass) === true;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}
