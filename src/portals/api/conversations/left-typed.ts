import { fieldName, partsAsked } from '#capabilities/forms';
import type { Asking, Draft } from '#capabilities/forms';

/** What was given of an answer, by the part. */
export type Parts = Readonly<Record<string, string>>;

type Of = Pick<Asking, 'question' | 'item'>;

/** What a question is called in a conversation: as its field on a page, `children.2.born`. */
export function nameOf({ question, item }: Of): string {
  const name: string = question.question;
  return item ? fieldName(item.list.question, `${String(item.nth)}.${name}`) : name;
}

/** The parts of an answer that were given and do not make it whole yet. */
export function leftTyped(asking: Of, { typed }: Pick<Draft, 'typed'>): Parts {
  const before = `${nameOf(asking)}.`;
  const parts = Object.entries(typed?.typed ?? {}).filter(([field]) => field.startsWith(before));
  return Object.fromEntries(parts.map(([field, value]) => [field.slice(before.length), String(value)]));
}

/** The part that is asked for next; nothing where one line holds the whole answer. */
export function nextPart({ question }: Pick<Of, 'question'>, left: Parts): string | undefined {
  return partsAsked(question, left).find((part) => !Object.hasOwn(left, part));
}

/** Parts as the fields of a page. */
export function namedFields(name: string, parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [fieldName(name, part), value]));
}
