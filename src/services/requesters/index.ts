export { isOfReply, replyField } from './reply-field.ts';
export { mostReplyFiles, replyOnCase } from './reply-on-case.ts';
export type { Replying } from './reply-on-case.ts';
export { withdrawFromCase } from './withdraw-from-case.ts';
