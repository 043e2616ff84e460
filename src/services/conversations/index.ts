export { forgetConversations } from './forget-conversations.ts';
