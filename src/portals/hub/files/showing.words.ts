import type { InBoth, Said } from '#language';
import { caseFormWords } from '../cases/case-form.words.ts';

const en = {
  ...caseFormWords.en,
  showing: {
    title: 'Show this photograph to everybody',
    lead: [
      'Open it and look at all of it first. Do not show a face, a number plate, the inside of a home, or anything that tells who lives there.',
      'Anybody sees it beside the report, on the map and where somebody is about to report the same, until the case is closed. Who sent it is not shown.',
    ],
    button: 'I have looked: show it',
  },
  hiding: {
    title: 'Hide this photograph from everybody',
    lead: ['It stays with the case, and only officers see it from now on.'],
    button: 'Hide it',
  },
};
const cy: Said<typeof en> = {
  ...caseFormWords.cy,
  showing: {
    title: 'Dangos y ffotograff hwn i bawb',
    lead: [
      'Agorwch ef ac edrychwch ar y cyfan yn gyntaf. Peidiwch â dangos wyneb, plât rhif, tu mewn i gartref, na dim sy’n dweud pwy sy’n byw yno.',
      'Bydd unrhyw un yn ei weld wrth ymyl yr adroddiad, ar y map a lle mae rhywun ar fin adrodd yr un peth, nes i’r achos gau. Ni ddangosir pwy a’i hanfonodd.',
    ],
    button: 'Rwyf wedi edrych: ei ddangos',
  },
  hiding: {
    title: 'Cuddio’r ffotograff hwn rhag pawb',
    lead: ['Mae’n aros gyda’r achos, a dim ond swyddogion sy’n ei weld o hyn ymlaen.'],
    button: 'Ei guddio',
  },
};

export const showingWords: InBoth<Said<typeof en>> = { en, cy };
