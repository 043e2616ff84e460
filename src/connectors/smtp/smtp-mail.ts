import { createTransport } from 'nodemailer';
import type { Email, Handed, MailPort } from '#capabilities/notifications';

/** `smtp://host:port` or `smtps://user:password@host:port`. */
export type SmtpSettings = { readonly url: string };

const patienceMilliseconds = 20_000;

/** A mail system that speaks SMTP. Connections are kept; a refusal for good (5xx) is an answer, the rest is thrown. */
export function smtpMail({ url }: SmtpSettings): MailPort & { readonly close: () => void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    hand: async (email) =>
      transport.sendMail(envelope(email)).then(() => ({ how: 'sent' }) as const, answerTo),
    close: () => transport.close(),
  };
}

function envelope({ messageId, from, to, subject, text, html, tongue }: Email) {
  return {
    messageId,
    from,
    to: { name: '', address: to },
    envelope: { from: from.address, to },
    subject,
    text,
    html,
    // A machine wrote it: out-of-office replies and loops stay away.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': tongue },
  };
}

function answerTo(error: unknown): Handed {
  const code = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined;
  if (typeof code !== 'number' || code < 500 || code > 599) throw error;
  // The mail system's own sentence may quote the address: the code says enough.
  return { how: 'refused', reason: `the mail system refused it (${String(code)})` };
}
