import { refusalWords } from '#platform/errors';
import { followWords } from './requests/follow.words.ts';
import { replyWords } from './requests/reply.words.ts';

export const residentErrors = refusalWords({
  'resident.no-such-request': {
    status: 422,
    en: () => followWords.en.none,
    cy: () => followWords.cy.none,
  },
  'resident.too-many-replies': {
    status: 429,
    en: () => replyWords.en.many,
    cy: () => replyWords.cy.many,
  },
  'resident.too-many-follows': {
    status: 429,
    en: () => followWords.en.many,
    cy: () => followWords.cy.many,
  },
});
