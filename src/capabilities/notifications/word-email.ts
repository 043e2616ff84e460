import { parseEmail } from '#language';
import type { Tongue, Uuid } from '#language';
import { html, render } from '#platform/html';
import type { Html } from '#platform/html';
import type { Email } from './port.ts';

/** Who our messages come from, in both languages. */
export type Sender = {
  readonly name: Readonly<Record<Tongue, string>>;
  readonly address: string;
  /** The colour of the council, as on its pages. */
  readonly brand: string;
};

export type Worded = {
  readonly id: Uuid;
  readonly recipient: string;
  readonly tongue: Tongue;
  readonly subject: string;
  readonly body: string;
};

/** A kept message as an email, plain and HTML. Its Message-ID is its own identifier: the same at every try. */
export function wordEmail(message: Worded, { name, address, brand }: Sender): Email {
  const to = parseEmail(message.recipient);
  if (!to) throw new Error('a message was kept for something that is no email address');
  const council = name[message.tongue];
  return {
    messageId: `<${message.id}@${address.slice(address.lastIndexOf('@') + 1)}>`,
    from: { name: council, address },
    to,
    subject: message.subject.replaceAll(/\s+/g, ' '),
    text: `${message.body.trim()}\n\n${council}\n`,
    html: render(emailPage(message, { name, brand })),
    tongue: message.tongue,
  };
}

/** The HTML part: the council's name in its colour, and the words under it. */
export function emailPage(
  { tongue, subject, body }: Pick<Worded, 'tongue' | 'subject' | 'body'>,
  { name, brand }: Pick<Sender, 'name' | 'brand'>,
): Html {
  const council = name[tongue];
  const paragraphs = body.trim().split(/\n{2,}/);
  const text = 'margin:0 0 20px;font-size:19px;line-height:25px;color:#0b0c0c';
  return html`<!doctype html>
    <html lang="${tongue}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;font-family:Helvetica,Arial,sans-serif">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
          <tr>
            <td style="background:${brand};padding:16px 20px;color:#ffffff;font-size:22px;font-weight:bold">
              ${council}
            </td>
          </tr>
          <tr>
            <td style="padding:30px 20px;max-width:580px">
              ${paragraphs.map((paragraph) => html`<p style="${text}">${linked(paragraph)}</p>`)}
            </td>
          </tr>
        </table>
      </body>
    </html>`;
}

/** Lines kept, and our own addresses made into links; what else was written stays text. */
function linked(paragraph: string): readonly Html[] {
  const parts = paragraph.split(/(https?:\/\/[^\s<>"]+|\n)/);
  return parts.map((part) => {
    if (part === '\n') return html`<br />`;
    return /^https?:\/\//.test(part) ? html`<a href="${part}">${part}</a>` : html`${part}`;
  });
}
