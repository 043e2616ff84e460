export { remindDrafts } from './remind-drafts.ts';
export { sendReturnLink } from './send-return-link.ts';
export type { WayBack } from './way-back.ts';
