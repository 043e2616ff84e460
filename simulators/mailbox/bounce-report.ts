import { randomUUID } from 'node:crypto';

export interface Undelivered {
  /** The envelope sender of the message, to whom the report goes. */
  readonly sender: string;
  readonly recipient: string;
  readonly source: Buffer;
  readonly at: Date;
}

/** A delivery status notification as RFC 3464 sets it out: for people, for machines, and the headers of what failed. */
export function bounceReport({ sender, recipient, source, at }: Undelivered): Buffer {
  const boundary = `report-${randomUUID()}`;
  const lines = [
    'From: Mail Delivery Subsystem <mailer-daemon@mailbox.invalid>',
    `To: <${sender}>`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@mailbox.invalid>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Your message to ${recipient} could not be delivered: the mailbox does not exist.`,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mailbox.invalid',
    `Arrival-Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 The mailbox does not exist',
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    headersOf(source),
    '',
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

const headersOf = (source: Buffer) => source.toString('utf8').split(/\r?\n\r?\n/, 1)[0] ?? '';
