export { countMentions, mentionPage } from './mention-page.ts';
export type { MentionKey, MentionLine } from './mention-page.ts';
export { seeMentions } from './see-mentions.ts';
