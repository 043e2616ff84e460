import type { InBoth, Said } from '#language';

const en = {
  titleBoth: 'You both changed this',
  title: 'This has changed since you looked at it',
  fields: { owner: 'Owner', queue: 'Queue', status: 'Status', outcome: 'Outcome', due: 'Due' },
  theirs: 'Theirs',
  yours: 'Yours',
  nobody: 'Nobody',
  none: 'None',
  story: 'What happened meanwhile',
  goOn: 'Go on with yours',
  leave: 'Leave theirs and go back to the case',
  wrote: 'What you wrote',
  wroteHint: 'Nothing of it is lost. Colleagues read it in the case’s story once you save it.',
  saveNote: 'Save it as a note',
};
const cy: Said<typeof en> = {
  titleBoth: 'Newidiodd y ddau ohonoch hyn',
  title: 'Mae hyn wedi newid ers ichi edrych arno',
  fields: { owner: 'Perchennog', queue: 'Ciw', status: 'Statws', outcome: 'Canlyniad', due: 'Erbyn' },
  theirs: 'Eu dewis nhw',
  yours: 'Eich dewis chi',
  nobody: 'Neb',
  none: 'Dim',
  story: 'Beth ddigwyddodd yn y cyfamser',
  goOn: 'Mynd ymlaen â’ch dewis chi',
  leave: 'Gadael eu dewis nhw a mynd yn ôl i’r achos',
  wrote: 'Yr hyn a ysgrifennoch',
  wroteHint:
    'Nid oes dim ohono wedi’i golli. Bydd cydweithwyr yn ei ddarllen yn hanes yr achos ar ôl ichi ei gadw.',
  saveNote: 'Ei gadw fel nodyn',
};

export const meanwhileWords: InBoth<Said<typeof en>> = { en, cy };
