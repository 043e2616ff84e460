import type { Form } from '../form.ts';
import type { ListQuestion } from '../kinds/list.ts';
import type { Given } from '../kinds/kind.ts';
import { kindOf, storedBy } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import { fieldName } from '../kinds/posted.ts';
import { givenFor } from '../pages/fields.ts';
import { typedFields } from './typed-fields.ts';

/** The fields that a value fills, and whether it is what the schema of the answers asks for. */
export type Filled = { readonly fields: Given; readonly fits: boolean };

/**
 * The fields of a page that a value from another system fills, in the shape in which answers are stored. One that does not fit fills
 * them as far as it goes, so that what is wrong with it is said as on the page.
 */
export function filledFields(form: Form, question: Question, value: unknown): Filled {
  if (value === undefined || value === null) return { fields: {}, fits: true };
  const stored = storedBy(question).safeParse(value);
  if (stored.success && !hasMore(question, value))
    return { fields: givenFor(question, stored.data), fits: true };
  return { fields: loosely(form, question, value), fits: false };
}

/** What is said of one of a list and not asked about it would be left out unnoticed. */
function hasMore(question: Question, value: unknown): boolean {
  if (question.kind !== 'list' || !Array.isArray(value)) return false;
  const read: unknown = storedBy(question).parse(value);
  return (
    Array.isArray(read) &&
    value.some((item: unknown, at) =>
      keysOf(item).some((key) => key !== 'id' && !keysOf(read[at]).includes(key)),
    )
  );
}

function keysOf(item: unknown): readonly string[] {
  return typeof item === 'object' && item !== null ? Object.keys(item) : [];
}

function loosely(form: Form, question: Question, value: unknown): Given {
  const { question: name } = question;
  if (question.kind === 'list') return Array.isArray(value) ? itemFields(form, question, value) : {};
  if (Array.isArray(value)) return { [name]: value.filter((one) => typeof one === 'string') };
  if (typeof value === 'object' && value !== null) return partFields(question, value);
  const typed = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  return typedFields(form, question, typed);
}

/** `{ first, last }`, `{ at: { easting, northing } }`: what stands under a part's name, at whatever depth. */
function partFields(question: Question, value: object): Given {
  const parts = kindOf(question).parts(question);
  const fields = Object.entries(value).flatMap(([part, inside]: [string, unknown]): [string, string][] => {
    if (typeof inside === 'object' && inside !== null)
      return Object.entries(partFields(question, inside)).map(textOf);
    const isPart = parts.includes(part) && (typeof inside === 'string' || typeof inside === 'number');
    return isPart ? [[fieldName(question.question, part), String(inside)]] : [];
  });
  return Object.fromEntries(fields);
}

function textOf([field, value]: [string, string | readonly string[]]): [string, string] {
  return [field, String(value)];
}

function itemFields(form: Form, { question: list, pages }: ListQuestion, items: readonly unknown[]): Given {
  const asked = pages.flatMap(({ questions }) => questions);
  const fields = items.flatMap((item, at) =>
    asked.flatMap((question) => {
      const given = typeof item === 'object' && item !== null ? Object.entries(item) : [];
      const value: unknown = given.find(([name]) => name === question.question)?.[1];
      const inside = Object.entries(filledFields(form, question, value).fields);
      return inside.map(([field, one]) => [fieldName(list, `${String(at + 1)}.${field}`), one] as const);
    }),
  );
  return Object.fromEntries(fields);
}
