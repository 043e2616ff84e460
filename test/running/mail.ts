import { z } from 'zod';
import { eventually } from './processes.ts';

const mail = z.object({ id: z.string(), subject: z.string() });
export type Mail = z.output<typeof mail>;

/** What came to an address, newest first. */
export async function mailTo(mailbox: string, email: string): Promise<readonly Mail[]> {
  const answer = await fetch(`${mailbox}messages.json?to=${encodeURIComponent(email)}`);
  return mail.array().parse(await answer.json());
}

/** Waits until so many have come. */
export async function awaitMail(mailbox: string, email: string, count = 1): Promise<readonly Mail[]> {
  return eventually(`${String(count)} emails to ${email}`, async () => {
    const mails = await mailTo(mailbox, email);
    return mails.length >= count && mails;
  });
}

/** The words of one. */
export async function textOf(mailbox: string, { id }: Mail): Promise<string> {
  const answer = await fetch(`${mailbox}messages/${id}/message.json`);
  return z.object({ text: z.string() }).parse(await answer.json()).text;
}
