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

/** A number to which a text message can be sent, as E.164 writes it: `+447700900123`. */
export type MobileNumber = Brand<string, 'MobileNumber'>;

/** Ofcom's numbering plan: a mobile's number begins with 7, but not with 70 or 76, which are others' but for the Isle of Man's. */
const ukMobile = /^\+447(?:[1-57-9]\d{8}|624\d{6})$/;
/** Whether a number abroad is a mobile's, only its own country knows. */
const foreign = /^\+(?!44)[1-9]\d{6,14}$/;

/** A mobile number in the UK, or with `abroad` any elsewhere; nothing for a landline, or what is no number. */
export function parseMobile(
  typed: string,
  { abroad }: { readonly abroad: boolean },
): MobileNumber | undefined {
  const digits = typed
    .replaceAll(/[\s()./-]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+440/, '+44')
    .replace(/^0/, '+44');
  return ukMobile.test(digits) || (abroad && foreign.test(digits)) ? (digits as MobileNumber) : undefined;
}

/** Where a letter is sent: the lines under the name, the last of them a postcode of the UK or a country. */
export type PostalAddress = Brand<readonly string[], 'PostalAddress'>;

/** Seven lines fit a window, the name among them. */
const mostLines = 7;

/** A name and an address as it was written, as a letter takes them; nothing where that would not arrive. */
export function parsePostalAddress(written: readonly string[]): PostalAddress | undefined {
  const lines = written.map((line) => line.trim().replaceAll(/\s+/g, ' ')).filter((line) => line !== '');
  if (lines.length < 3) return undefined;
  const [first = '', ...others] = lines;
  const kept = lines.length <= mostLines ? lines : [first, ...gathered(others)];
  return kept as unknown as PostalAddress;
}

/** What is too many goes together on one line, from the top. */
function gathered(lines: readonly string[]): readonly string[] {
  const extra = lines.length - (mostLines - 1);
  return [lines.slice(0, extra + 1).join(', '), ...lines.slice(extra + 1)];
}
