export { seeAnswer } from './new-answer.ts';
export { writeReply } from './write-reply.ts';
export type { Reply } from './write-reply.ts';
