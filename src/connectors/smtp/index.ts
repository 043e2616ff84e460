export { smtpMail } from './smtp-mail.ts';
export type { SmtpSettings } from './smtp-mail.ts';
