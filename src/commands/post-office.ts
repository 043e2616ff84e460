import type { Handed, LetterPort, MailPort, Post, TextPort } from '#capabilities/notifications';
import type { Tx } from '#platform/database';
import type { Metrics } from '#platform/metrics';
import type { Installation, LocalCouncil } from './installation.ts';
import { openPost } from './post.ts';
import type { Opened } from './post.ts';

type Around = { readonly mail: MailPort; readonly metrics: Metrics };
export type PostOffice = { readonly of: (tx: Tx) => Post; readonly close: () => void };

/** By whom each council sends, opened when its first message goes: councils may be added while the process runs. */
export function postOffice(installation: Installation, { mail, metrics }: Around): PostOffice {
  const counters = countersIn(metrics);
  const opened = new Map<LocalCouncil, Opened>();
  return {
    of: ({ authority }) => {
      const local = installation.councils.find((one) => one.authority === authority);
      if (!local) throw new Error('a message is to be sent for a council that is not here');
      const known = opened.get(local) ?? openPost(installation, local, { mail, counters });
      opened.set(local, known);
      return known.post;
    },
    close: () => {
      for (const one of opened.values()) one.close();
    },
  };
}

/** Counts what whoever carries it says: sent, refused for good, or deferred. */
function countersIn(metrics: Metrics) {
  const mails = metrics.counter('moothall_mail_total', 'Emails by what the mail system said', ['how']);
  const texts = metrics.counter('moothall_texts_total', 'Text messages by what their carrier said', ['how']);
  const letters = metrics.counter('moothall_letters_total', 'Letters by what their carrier said', ['how']);
  return {
    email: (mail: MailPort): MailPort => ({ ...mail, hand: counted(mail.hand, mails) }),
    text: (port: TextPort): TextPort => ({ ...port, hand: counted(port.hand, texts) }),
    letter: (port: LetterPort): LetterPort => ({ ...port, hand: counted(port.hand, letters) }),
  };
}

function counted<Item>(
  hand: (item: Item) => Promise<Handed>,
  count: (labels: { readonly how: string }) => void,
): (item: Item) => Promise<Handed> {
  return async (item) =>
    hand(item).then(
      (handed) => {
        count({ how: handed.how });
        return handed;
      },
      (error: unknown) => {
        count({ how: 'deferred' });
        throw error;
      },
    );
}
