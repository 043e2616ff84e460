import { z } from 'zod';
import type { Brand } from './brand.ts';

/** A full postcode in capitals with its one space: `XM1 1AA`. */
export type Postcode = Brand<string, 'Postcode'>;

const shape = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/** Reads a postcode however a person types it: any case, spaces and punctuation anywhere. */
export function parsePostcode(typed: string): Postcode | undefined {
  const found = shape.exec(typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''));
  return found ? (`${found[1]} ${found[2]}` as Postcode) : undefined;
}

export const postcode = z
  .string()
  .max(40, { error: 'malformed' })
  .transform((typed, context) => {
    const parsed = parsePostcode(typed);
    if (parsed) return parsed;
    context.issues.push({ code: 'custom', message: typed.trim() ? 'malformed' : 'missing', input: typed });
    return z.NEVER;
  });
