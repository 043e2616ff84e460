import type { EmailAddress, MobileNumber, PostalAddress } from '#language';
import type { Selectable } from '#platform/database';
import type { NotificationsTables } from './tables.ts';

export type Channel = Selectable<NotificationsTables['notifications.message']>['channel'];

type Words = {
  /** What it is about: the head of an email or a letter. A text message has none; officers see it beside one. */
  readonly subject: string;
  /** Plain text, paragraphs parted by an empty line. */
  readonly body: string;
};

/** By which channel somebody is told, where that reaches them, and in which words. */
export type Way =
  | (Words & { readonly channel?: 'email' | undefined; readonly to: EmailAddress })
  | (Words & { readonly channel: 'text'; readonly to: MobileNumber })
  | (Words & { readonly channel: 'letter'; readonly to: PostalAddress });

/** As a row keeps it. */
export function rowOf({ channel = 'email', to, subject, body }: Way) {
  return { channel, recipient: typeof to === 'string' ? to : to.join('\n'), subject, body };
}
