export type { Conversation } from './conversation.ts';
export { conversationOf } from './conversation-of.ts';
export type { ConversationStanding } from './conversation-of.ts';
export { discardConversation } from './discard-conversation.ts';
export { forgetConversations } from './forget-conversations.ts';
export { keepConversation } from './keep-conversation.ts';
export { startConversation } from './start-conversation.ts';
