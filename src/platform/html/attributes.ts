import { addressAttributes, safeAddress } from './address.ts';
import { escape } from './escape.ts';
import { Html, nothing, render, trusted } from './markup.ts';

export type AttributeValue = string | number | boolean | Html | null | undefined;

/** With `optional`, an empty value leaves the attribute out and `true` prints its name only. */
export interface OptionalAttribute {
  readonly value: AttributeValue;
  readonly optional?: boolean | undefined;
}

export type Attributes = Readonly<Record<string, AttributeValue | OptionalAttribute>> | Html;

/**
 * Attributes as govuk-frontend prints them, each with a space before it: `{ hidden: undefined }` prints ` hidden=""`,
 * `{ 'aria-hidden': false }` prints ` aria-hidden="false"`; see `OptionalAttribute` for the rest.
 */
export function attributes(given: Attributes | null | undefined): Html {
  if (given === null || given === undefined) return nothing;
  if (given instanceof Html) return given;
  let markup = '';
  for (const [name, value] of Object.entries(given)) markup += oneOf(name, value);
  return trusted(markup);
}

/** One attribute, left out when there is nothing to say; `true` prints its name only. */
export function attribute(name: string, value: AttributeValue): Html {
  return value === '' ? nothing : trusted(optional(name, value));
}

function oneOf(name: string, given: AttributeValue | OptionalAttribute): string {
  if (typeof given !== 'object' || given === null || given instanceof Html) return always(name, given);
  return given.optional === true ? optional(name, given.value) : always(name, given.value);
}

function optional(name: string, value: AttributeValue): string {
  if (value === null || value === undefined || value === false) return '';
  return value === true ? ` ${nameOf(name)}` : always(name, value);
}

function always(name: string, value: AttributeValue): string {
  return ` ${nameOf(name)}="${valueOf(name, value)}"`;
}

function valueOf(name: string, value: AttributeValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' && addressAttributes.has(name)) return escape(safeAddress(value));
  return value instanceof Html ? render(value) : escape(String(value));
}

function nameOf(name: string): string {
  if (/[\s"'<>/=]|^on/iu.test(name)) throw new TypeError('An attribute has a name that HTML or we forbid');
  return name;
}
