import { z } from 'zod';

const slot = /\{([^{}]*)\}/g;
const remedy = 'Write an address such as “https://register.example.org/vehicles/{registration}”.';

/** What stands in braces, in the order in which it stands there. */
export function takenBy(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(slot), ([, name = '']) => name))];
}

/**
 * The address at which a source is asked. Answers come into parts of its path and values of its query, never anywhere else:
 * scheme, host and port are what they are.
 */
export const addressTemplate = z.string().superRefine((written, context) => {
  const wrong = faultIn(written);
  if (wrong !== undefined) context.issues.push({ code: 'custom', message: wrong, input: written });
});

function faultIn(written: string): string | undefined {
  const parts = /^(https?:\/\/[^/?#@{}\s]+)(\/[^?#]*)(?:\?([^#]*))?$/.exec(written);
  if (!parts) return remedy;
  const [, _origin, path = '', query = ''] = parts;
  return namesFault(takenBy(written)) ?? queryFault(query) ?? shapeFault(written, path + query);
}

function namesFault(names: readonly string[]): string | undefined {
  if (names.length === 0) return 'Write in braces what the source is asked for, such as “{registration}”.';
  const strange = names.find((name) => !/^[a-z][a-z0-9-]{0,62}$/.test(name));
  return strange === undefined
    ? undefined
    : `Name it otherwise than “${strange}”: small letters, digits and hyphens.`;
}

function queryFault(query: string): string | undefined {
  const isNamed = query.split('&').some((pair) => pair.replace(/=.*$/s, '').includes('{'));
  return isNamed
    ? 'Put braces behind “=” in the query: the names of its values are what they are.'
    : undefined;
}

/** It must be what a URL makes of it, so that nothing of it moves once it is asked. */
function shapeFault(written: string, within: string): string | undefined {
  if (/[{}]/.test(within.replaceAll(slot, 'x'))) return remedy;
  const plain = written.replaceAll(slot, 'x');
  return URL.parse(plain)?.href === plain
    ? undefined
    : `${remedy} Encode what is no letter, digit or hyphen.`;
}

/** Longer than any reference that an office gives. */
const mostTyped = 200;

/**
 * The address with these values in it, each encoded so that it stays within its place; nothing where one of them is empty, too long, or
 * would lead to another path (`..`).
 */
export function addressWith(template: string, values: Readonly<Record<string, string>>): URL | undefined {
  const given = takenBy(template).map((name) => (Object.hasOwn(values, name) ? (values[name] ?? '') : ''));
  if (given.some((value) => value === '' || value.length > mostTyped)) return undefined;
  const written = template.replaceAll(slot, (_all, name: string) => encoded(values[name] ?? ''));
  const url = URL.parse(written);
  return url?.href === written ? url : undefined;
}

function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
