import type { EmailAddress, MobileNumber, Tongue, Uuid } from '#language';

/** A message on its way out. `messageId` is the same at every try, so that a mail system can drop a second copy. */
export type Email = {
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: EmailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly tongue: string;
};

/** A text message as it is shown on the telephone. */
export type TextMessage = {
  /** The same at every try, so that whoever carries it can be asked for it. */
  readonly id: Uuid;
  readonly to: MobileNumber;
  readonly text: string;
  readonly tongue: Tongue;
  /** It was tried before, and what became of that is not known: ask before it is handed over a second time. */
  readonly again: boolean;
};

/** What whoever carries it said: taken, or refused for good. Whatever may pass is thrown, and tried again. */
export type Handed = { readonly how: 'sent' } | { readonly how: 'refused'; readonly reason: string };

/** What became of a message that was taken, as far as whoever carries it knows. */
export type Became =
  | { readonly how: 'under-way' }
  | { readonly how: 'delivered' }
  | { readonly how: 'undelivered'; readonly reason: string };

/** What we ask of a mail system. One that can tell what became of an email is asked after it. */
export type MailPort = {
  readonly hand: (email: Email) => Promise<Handed>;
  readonly ask?: ((message: Uuid) => Promise<Became>) | undefined;
};

/** What we ask of whoever carries text messages. */
export type TextPort = {
  readonly hand: (message: TextMessage) => Promise<Handed>;
  readonly ask: (message: Uuid) => Promise<Became>;
};

/** A letter as it is printed: every page, with the address where the window is. */
export type Letter = {
  readonly id: Uuid;
  readonly pdf: Buffer;
  /** As with a text message. */
  readonly again: boolean;
};

/** What we ask of whoever prints and posts letters. */
export type LetterPort = {
  /** What a letter may have there at most. */
  readonly mostPages: number;
  readonly hand: (letter: Letter) => Promise<Handed>;
  readonly ask: (message: Uuid) => Promise<Became>;
};
