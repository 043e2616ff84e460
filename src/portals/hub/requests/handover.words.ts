import type { InBoth, Said } from '#language';

const en = {
  title: 'Finish what a caller began',
  about:
    'They read out the code from ‘Save and come back later’. You then see their answers, and they no longer do.',
  code: 'The caller’s code',
  codeHint: '8 letters and digits, for example 7KQ4-2XW9',
  take: 'Take it over',
  cancel: 'Another service',
  mistakes: {
    'code.missing': 'Enter the caller’s code',
    code: 'Enter 8 letters and digits. Check them with the caller: one is not right.',
  },
};
const cy: Said<typeof en> = {
  title: 'Gorffen yr hyn a ddechreuodd galwr',
  about:
    'Byddant yn darllen y cod o ‘Cadw a dod yn ôl yn ddiweddarach’. Yna byddwch yn gweld eu hatebion, ac ni fyddant hwy mwyach.',
  code: 'Cod y galwr',
  codeHint: '8 llythyren a digid, er enghraifft 7KQ4-2XW9',
  take: 'Ei gymryd drosodd',
  cancel: 'Gwasanaeth arall',
  mistakes: {
    'code.missing': 'Rhowch god y galwr',
    code: 'Rhowch 8 llythyren a digid. Gwiriwch nhw gyda’r galwr: nid yw un yn iawn.',
  },
};

export const handoverWords: InBoth<Said<typeof en>> = { en, cy };
