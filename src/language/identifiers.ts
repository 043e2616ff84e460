import { z } from 'zod';
import type { Brand } from './brand.ts';

export type Uuid = Brand<string, 'Uuid'>;
export const uuid = z.uuid().transform((value) => value.toLowerCase() as Uuid);

/** An identifier of its sixteen bytes. */
export function uuidOf(bytes: Buffer): Uuid {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}` as Uuid;
}

/** The council whose rows a transaction may touch. A small positive number, given when the council is added. */
export type AuthorityId = Brand<number, 'AuthorityId'>;
export const authorityId = z
  .int()
  .min(1)
  .max(32_767)
  .transform((value) => value as AuthorityId);

/** Unique Property Reference Number: 1 to 12 digits, never zero; leading zeros mean nothing. */
export type Uprn = Brand<number, 'Uprn'>;
export const uprn = numbered(12).transform((value) => value as Uprn);

/** Unique Street Reference Number: 1 to 8 digits, never zero. */
export type Usrn = Brand<number, 'Usrn'>;
export const usrn = numbered(8).transform((value) => value as Usrn);

/** The public name of a folder of data: a service, a question, a queue, an outcome. */
export type Slug = Brand<string, 'Slug'>;
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'malformed' })
  .transform((value) => value as Slug);

function numbered(digits: number) {
  return z
    .union([z.string().trim().regex(/^\d+$/, { error: 'malformed' }), z.int()], { error: 'malformed' })
    .transform(Number)
    .refine((value) => value > 0 && value < 10 ** digits, { error: 'malformed' });
}
