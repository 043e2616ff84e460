import { refusalWords } from '#platform/errors';

/** Why cases are not linked with one another. */
export const relatingRefusals = refusalWords({
  'case.relates-to-itself': {
    status: 422,
    en: () => 'That is this very case. Give the reference of another one.',
    cy: () => 'Yr achos hwn ei hun yw hwnnw. Rhowch gyfeirnod un arall.',
  },
  'case.is-sub-case-already': {
    status: 409,
    en: () => 'It is a part of another case already. Take it out from under that one first.',
    cy: () => 'Mae’n rhan o achos arall eisoes. Tynnwch ef o dan hwnnw yn gyntaf.',
  },
  'case.parent-is-sub-case': {
    status: 409,
    en: () => 'The case that it would be a part of is a part of another one itself. Choose the main case.',
    cy: () => 'Mae’r achos y byddai’n rhan ohono yn rhan o un arall ei hun. Dewiswch y prif achos.',
  },
  'case.has-sub-cases': {
    status: 409,
    en: () => 'It has sub-cases of its own, so that it cannot be a part of another case.',
    cy: () => 'Mae ganddo is-achosion ei hun, felly ni all fod yn rhan o achos arall.',
  },
});
