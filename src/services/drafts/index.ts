export { draftStanding } from './draft-standing.ts';
export type { DraftStanding } from './draft-standing.ts';
export { versionToAnswer } from './version-to-answer.ts';
export { goOnWithDraft } from './go-on-with-draft.ts';
