import type { InBoth, Said } from '#language';

const en = {
  title: 'Propose a version',
  about:
    'Nothing is published by this. You can walk through it and rehearse it first; a colleague publishes it.',
  document: 'The service, as one document',
  documentHint: 'Paste the whole of what “moothall services export NAME --json” writes, with your changes.',
  why: 'What does it change, and why?',
  whyHint: 'One or two sentences, for whoever publishes it.',
  button: 'Check and keep it',
  cancel: 'Go back without proposing anything',
  mistakes: {
    document: 'Paste the document of a service',
    'document.malformed': 'Paste one whole document of a service, from the first { to the last }',
    'document.too-long': 'Paste a document of at most 200,000 characters',
    why: 'Enter what it changes, and why',
    'why.too-long': 'Use at most 500 characters',
  },
};
const cy: Said<typeof en> = {
  title: 'Cynnig fersiwn',
  about:
    'Nid oes dim yn cael ei gyhoeddi drwy hyn. Gallwch gerdded drwyddi a’i hymarfer yn gyntaf; cydweithiwr sy’n ei chyhoeddi.',
  document: 'Y gwasanaeth, fel un ddogfen',
  documentHint:
    'Gludwch y cyfan o’r hyn y mae “moothall services export ENW --json” yn ei ysgrifennu, gyda’ch newidiadau.',
  why: 'Beth mae’n ei newid, a pham?',
  whyHint: 'Un neu ddwy frawddeg, i’r sawl sy’n ei chyhoeddi.',
  button: 'Ei gwirio a’i chadw',
  cancel: 'Mynd yn ôl heb gynnig dim',
  mistakes: {
    document: 'Gludwch ddogfen gwasanaeth',
    'document.malformed': 'Gludwch un ddogfen gyfan o wasanaeth, o’r { cyntaf i’r } olaf',
    'document.too-long': 'Gludwch ddogfen o 200,000 nod ar y mwyaf',
    why: 'Rhowch yr hyn y mae’n ei newid, a pham',
    'why.too-long': 'Defnyddiwch 500 nod ar y mwyaf',
  },
};

export const newProposalWords: InBoth<Said<typeof en>> = { en, cy };
