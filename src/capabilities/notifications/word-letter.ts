import { londonDay, sayDate } from '#language';
import type { InBoth } from '#language';
import { printLetter } from '#platform/paper';
import type { LetterOnPaper, PrintedLetter } from '#platform/paper';
import type { Worded } from './word-email.ts';

/** What stands at the head of a letter. */
export type Letterhead = {
  readonly name: InBoth<string>;
  readonly telephone: string;
  readonly hours: InBoth<string>;
  readonly email: string;
};

const words: InBoth<{
  readonly ask: (telephone: string, hours: string) => string;
  readonly sayPage: (page: number, of: number) => string;
}> = {
  en: {
    ask: (telephone, hours) =>
      `To ask about this, call us on ${telephone} (${hours}), and give the reference that stands above.`,
    sayPage: (page, of) => `${String(page)} of ${String(of)}`,
  },
  cy: {
    ask: (telephone, hours) =>
      `I holi am hyn, ffoniwch ni ar ${telephone} (${hours}), gan roi’r cyfeirnod sydd uchod.`,
    sayPage: (page, of) => `${String(page)} o ${String(of)}`,
  },
};

type Kept = Pick<Worded, 'recipient' | 'tongue' | 'subject' | 'body'>;

/** A kept message as a letter of that day, in the language of whom it is for; it ends with whom to ask, since nothing on paper can be pressed. */
export async function wordLetter(
  message: Kept,
  head: Letterhead,
  at: Temporal.Instant,
): Promise<PrintedLetter> {
  return printLetter(onPaper(message, head, at));
}

export function onPaper(
  { recipient, tongue, subject, body }: Kept,
  { name, telephone, hours, email }: Letterhead,
  at: Temporal.Instant,
): LetterOnPaper {
  const { ask, sayPage } = words[tongue];
  return {
    language: tongue,
    from: name[tongue],
    contact: [telephone, hours[tongue], email],
    to: recipient.split('\n'),
    date: sayDate(londonDay(at), tongue),
    subject,
    body: `${body.trim()}\n\n${ask(telephone, hours[tongue])}`,
    sayPage,
    at,
  };
}
