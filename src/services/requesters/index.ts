export { isOfReply, replyField } from './reply-field.ts';
export { mostReplyFiles, replyOnCase } from './reply-on-case.ts';
export type { Replying } from './reply-on-case.ts';
export { withdrawFromCase } from './withdraw-from-case.ts';
export { beginAnew } from './begin-anew.ts';
export { reopensUntil } from './reopening.ts';
export { sayStill } from './say-still.ts';
export { closeByThemselves } from './close-by-itself.ts';
export { sayScore, scaleWords } from './scale-words.ts';
