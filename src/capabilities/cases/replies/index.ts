export { seeAnswer } from './new-answer.ts';
export { saidStill, writeReply } from './write-reply.ts';
export type { Reply } from './write-reply.ts';
