export { startMailbox, type Mailbox, type MailboxSettings } from './mailbox.ts';
export type { Summary } from './store.ts';
