import { parseMobile } from '#language';
import type { Tongue, Uuid } from '#language';
import type { Became, Handed, LetterPort, MailPort, TextPort } from './port.ts';
import type { Channel } from './way.ts';
import { wordEmail } from './word-email.ts';
import type { Sender } from './word-email.ts';
import { wordLetter } from './word-letter.ts';
import type { Letterhead } from './word-letter.ts';

/** What a council sends by: whoever carries each channel, in whose name, and when nobody is to be disturbed. */
export type Post = {
  readonly sender: Sender;
  readonly email: MailPort;
  /** Without one, what would go by it goes another way. */
  readonly text?: TextPort | undefined;
  /** For a print house letters are laid in a tray, from which somebody makes batches. */
  readonly letter?: { readonly by: LetterPort | 'print-house'; readonly head: Letterhead } | undefined;
  /** Until when this channel is quiet, if it is now. */
  readonly quietUntil: (channel: Channel, at: Temporal.Instant) => Temporal.Instant | undefined;
};

export type Kept = {
  readonly id: Uuid;
  readonly channel: Channel;
  readonly recipient: string;
  readonly tongue: Tongue;
  readonly subject: string;
  readonly body: string;
  readonly again: boolean;
  /** When it is handed over: a letter bears that day. */
  readonly at: Temporal.Instant;
};

/** Hands a kept message to whoever carries its channel. */
export async function handOver(message: Kept, { email, text, letter, sender }: Post): Promise<Handed> {
  if (message.channel === 'email') return email.hand(wordEmail(message, sender));
  if (message.channel === 'text' && text) return text.hand(wordText(message));
  if (message.channel === 'letter' && letter) return handLetter(message, letter);
  return { how: 'refused', reason: nobody[message.channel] };
}

const nobody = {
  email: 'nothing sends emails here',
  text: 'nothing sends text messages here',
  letter: 'nothing sends letters here',
} as const;

function wordText({ id, recipient, body, tongue, again }: Kept) {
  const to = parseMobile(recipient, { abroad: true });
  if (!to) throw new Error('a message was kept for something that is no mobile number');
  return { id, to, text: body, tongue, again };
}

async function handLetter(message: Kept, { by, head }: NonNullable<Post['letter']>): Promise<Handed> {
  if (by === 'print-house') throw new Error('letters for a print house are laid in its tray');
  const { id, again, at } = message;
  const { pdf, pages } = await wordLetter(message, head, at);
  if (pages > by.mostPages)
    return {
      how: 'refused',
      reason: `the letter has ${String(pages)} pages, and may have ${String(by.mostPages)}`,
    };
  return by.hand({ id, pdf, again });
}

export type AskAfter = (message: Uuid) => Promise<Became>;

/** How to ask what became of a message; nothing where whoever carries it cannot tell. */
export function askAfterBy(channel: Channel, { email, text, letter }: Post): AskAfter | undefined {
  return {
    email: email.ask,
    text: text?.ask,
    letter: letter?.by === 'print-house' ? undefined : letter?.by.ask,
  }[channel];
}
