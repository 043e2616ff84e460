import { z } from 'zod';
import type { Kind, Template } from './notification.ts';
import { bad, invalid } from './refusals.ts';

const shared = {
  template_id: z.guid({ error: 'template_id is not a valid UUID' }),
  personalisation: z.record(z.string(), z.unknown()).default({}),
  reference: z.string().max(1_000).nullish(),
};
const SHAPES = {
  sms: z.strictObject({
    ...shared,
    phone_number: z.string(),
    sms_sender_id: z.guid().optional(),
    scheduled_for: z.string().optional(),
  }),
  email: z.strictObject({
    ...shared,
    email_address: z.string(),
    email_reply_to_id: z.guid().optional(),
    scheduled_for: z.string().optional(),
    one_click_unsubscribe_url: z.url().optional(),
  }),
  letter: z.strictObject({ ...shared }),
};
const precompiled = z.strictObject({
  reference: z.string().max(1_000),
  content: z.string(),
  postage: z.enum(['first', 'second', 'economy']).default('second'),
});

export interface Wanted {
  readonly to: string;
  readonly reference: string | null;
  readonly template: Template | null;
  readonly subject: string | null;
  readonly body: string;
  readonly pdf?: Buffer;
  readonly postage?: string;
}

const MOST_CHARACTERS = 918;
const TOO_LONG = `Content for template has a character count greater than the limit of ${String(MOST_CHARACTERS)}`;
const MOST_PDF = 5 * 1_024 * 1_024;

/** What somebody wants sent, or a refusal in the words of the real one. */
export function readRequest(kind: Kind, sent: unknown, templates: readonly Template[]): Wanted {
  const isPrinted = typeof sent === 'object' && sent !== null && 'content' in sent;
  if (kind === 'letter' && isPrinted) return readLetter(sent);
  const parsed = SHAPES[kind].safeParse(sent);
  if (!parsed.success) throw invalid(sayIssue(parsed.error));
  const { template_id: id, personalisation, reference } = parsed.data;
  const template = templateFor(kind, id, templates);
  const body = filled(template.body, personalisation);
  if (kind === 'sms' && body.length > MOST_CHARACTERS) throw bad(TOO_LONG);
  const subject = template.subject === undefined ? null : filled(template.subject, personalisation);
  return { to: recipientOf(parsed.data), reference: reference ?? null, template, subject, body };
}

function templateFor(kind: Kind, id: string, templates: readonly Template[]): Template {
  const template = templates.find((one) => one.id === id);
  if (!template) throw bad('Template not found');
  if (template.type !== kind) throw bad(`${kind} template is not suitable for ${template.type} notification`);
  return template;
}

function recipientOf(data: object): string {
  if ('phone_number' in data) return phoneNumber(String(data.phone_number));
  if ('email_address' in data) {
    const to = String(data.email_address);
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to)) throw invalid('email_address Not a valid email address');
    return to;
  }
  return '';
}

function phoneNumber(given: string): string {
  const digits = given.replaceAll(/[\s()-]/g, '').replace(/^(?:\+|00)44/, '0');
  if (/[^\d+]/.test(digits)) throw invalid('phone_number can only include: 0 1 2 3 4 5 6 7 8 9 ( ) + -');
  if (digits.startsWith('+')) return given;
  if (digits.length < 11) throw invalid('phone_number Mobile number is too short');
  if (digits.length > 11) throw invalid('phone_number Mobile number is too long');
  if (!digits.startsWith('07'))
    throw invalid(
      'phone_number This does not look like a UK mobile number – double check the phone number you entered',
    );
  return given;
}

function readLetter(sent: object): Wanted {
  const parsed = precompiled.safeParse(sent);
  if (!parsed.success) throw invalid(sayIssue(parsed.error));
  const pdf = Buffer.from(parsed.data.content, 'base64');
  if (pdf.length === 0 || pdf.toString('base64') !== parsed.data.content)
    throw bad('Cannot decode letter content (invalid base64 encoding)');
  if (pdf.length > MOST_PDF) throw bad('Letter content is too large');
  const { reference, postage } = parsed.data;
  return { to: '', reference, template: null, subject: null, body: '', pdf, postage };
}

/** `((name))`; what is missing is refused by its name, what is more is not looked at. */
function filled(written: string, personalisation: Readonly<Record<string, unknown>>): string {
  const names = [...new Set([...written.matchAll(/\(\(([^()]+)\)\)/g)].map(([, name = '']) => name))];
  const missing = names.filter((name) => !Object.hasOwn(personalisation, name));
  if (missing.length > 0) throw bad(`Missing personalisation: ${missing.join(', ')}`);
  return written.replaceAll(/\(\(([^()]+)\)\)/g, (_whole, name: string) => String(personalisation[name]));
}

function sayIssue({ issues: [issue] }: z.ZodError): string {
  if (!issue) return 'Invalid input';
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return `Additional properties are not allowed (${issue.keys.join(', ')} was unexpected)`;
  if (issue.code === 'invalid_type' && /undefined/.test(issue.message))
    return `${field} is a required property`;
  return issue.message.startsWith(field) ? issue.message : `${field} ${issue.message}`;
}
