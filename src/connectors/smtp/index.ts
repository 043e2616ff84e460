export { readBounce } from './read-bounce.ts';
export type { Bounce } from './read-bounce.ts';
export { smtpMail } from './smtp-mail.ts';
export type { SmtpSettings } from './smtp-mail.ts';
