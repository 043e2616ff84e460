import { z } from 'zod';
import type { Brand } from './brand.ts';

/** An email address as given, its domain in lower case. At most 254 characters, one @, no spaces, line ends or other control characters. */
export type EmailAddress = Brand<string, 'EmailAddress'>;

const shape =
  /^[^\s\p{Cc}\p{Cs}@<>()[\],;:\\"]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/iu;

export function parseEmail(typed: string): EmailAddress | undefined {
  const trimmed = typed.trim().normalize('NFC');
  if (trimmed.length > 254 || !shape.test(trimmed)) return undefined;
  const at = trimmed.lastIndexOf('@');
  return (trimmed.slice(0, at) + trimmed.slice(at).toLowerCase()) as EmailAddress;
}

/** The form under which two spellings of one mailbox are equal. */
export function emailKey(address: EmailAddress): string {
  return address.toLowerCase();
}

export const emailAddress = z
  .string()
  .max(400, { error: 'malformed' })
  .transform((typed, context) => {
    const parsed = parseEmail(typed);
    if (parsed) return parsed;
    context.issues.push({ code: 'custom', message: typed.trim() ? 'malformed' : 'missing', input: typed });
    return z.NEVER;
  });
