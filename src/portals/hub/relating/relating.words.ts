import type { InBoth, Said } from '#language';

const en = {
  title: 'Link with another case',
  with: 'Reference of the other case',
  withHint: 'For example, 7KQ4-2XW9. Its own, or that of a request that it serves.',
  as: 'How do they belong together?',
  ways: {
    related: { text: 'They have to do with one another', hint: 'Each is worked on and closed by itself.' },
    part: {
      text: 'This one is a part of the other',
      hint: 'The other one cannot be closed before this one is.',
    },
    whole: {
      text: 'The other is a part of this one',
      hint: 'This one cannot be closed before the other one is.',
    },
  },
  button: 'Link them',
  removal: 'Take the link away',
  removes: {
    related: (other: string) => `${other} and this case no longer say that they have to do with one another.`,
    parent: (other: string) =>
      `This case is no longer a part of ${other}, which can then be closed without it.`,
    'sub-case': (other: string) =>
      `${other} is no longer a part of this case, which can then be closed without it.`,
  },
  remove: 'Take it away',
  panel: 'Linked cases',
  how: { related: 'Related', parent: 'This one is a part of it', 'sub-case': 'A part of this one' },
  mistakes: {
    'with.missing': 'Enter the reference of the other case',
    'with.malformed': 'Check the reference: one of its characters is wrong, or one is missing',
    as: 'Choose how they belong together',
  },
};
const cy: Said<typeof en> = {
  title: 'Cysylltu ag achos arall',
  with: 'Cyfeirnod yr achos arall',
  withHint: 'Er enghraifft, 7KQ4-2XW9. Ei gyfeirnod ei hun, neu gyfeirnod cais y mae’n ei wasanaethu.',
  as: 'Sut maent yn perthyn i’w gilydd?',
  ways: {
    related: { text: 'Mae a wnelont â’i gilydd', hint: 'Gweithir ar bob un, a’i gau, ar wahân.' },
    part: { text: 'Mae’r un hwn yn rhan o’r llall', hint: 'Ni ellir cau’r llall cyn cau’r un hwn.' },
    whole: { text: 'Mae’r llall yn rhan o’r un hwn', hint: 'Ni ellir cau’r un hwn cyn cau’r llall.' },
  },
  button: 'Eu cysylltu',
  removal: 'Tynnu’r cysylltiad',
  removes: {
    related: (other) => `Nid yw ${other} a’r achos hwn yn dweud mwyach bod a wnelont â’i gilydd.`,
    parent: (other) => `Nid yw’r achos hwn yn rhan o ${other} mwyach, a gellir cau hwnnw hebddo.`,
    'sub-case': (other) => `Nid yw ${other} yn rhan o’r achos hwn mwyach, a gellir ei gau hebddo.`,
  },
  remove: 'Ei dynnu',
  panel: 'Achosion cysylltiol',
  how: { related: 'Yn perthyn', parent: 'Mae’r un hwn yn rhan ohono', 'sub-case': 'Rhan o’r un hwn' },
  mistakes: {
    'with.missing': 'Rhowch gyfeirnod yr achos arall',
    'with.malformed': 'Gwiriwch y cyfeirnod: mae un o’i nodau’n anghywir, neu mae un ar goll',
    as: 'Dewiswch sut maent yn perthyn i’w gilydd',
  },
};

export const relatingWords: InBoth<Said<typeof en>> = { en, cy };
