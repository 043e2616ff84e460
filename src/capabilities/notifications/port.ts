import type { EmailAddress } from '#language';

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

/** What the mail system said: taken, or refused for good. Whatever may pass is thrown, and tried again. */
export type Handed = { readonly how: 'sent' } | { readonly how: 'refused'; readonly reason: string };

/** What we ask of a mail system. */
export type MailPort = { readonly hand: (email: Email) => Promise<Handed> };
