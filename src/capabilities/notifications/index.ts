export { countMessagesAbout, messagesAbout } from './messages-about.ts';
export type { Told } from './messages-about.ts';
export type { Email, Handed, MailPort } from './port.ts';
export { queueMessage } from './queue-message.ts';
export type { Message } from './queue-message.ts';
export { recordBounce } from './record-bounce.ts';
export { restoreUnsent } from './restore-unsent.ts';
export { sendMessage } from './send-message.ts';
export type { Sender } from './word-email.ts';
