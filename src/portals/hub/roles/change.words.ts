import type { InBoth, Said } from '#language';

const en = {
  title: 'Propose a change',
  about: 'Nothing changes until another administrator approves it.',
  kind: 'What should hold?',
  own: 'What is ticked here',
  file: 'What the council’s data says',
  permissions: 'What may they do?',
  sees: 'Whose cases do they see?',
  why: 'Why?',
  whyHint: 'Whoever approves it reads this, and it stays in the record.',
  button: 'Propose it',
  cancel: 'Go back without proposing anything',
  mistakes: {
    may: 'Tick one permission at least',
    sees: 'Say whose cases they see',
    kind: 'Say what should hold',
    why: 'Enter why the role should change',
    'why.too-long': 'Use at most 500 characters to say why',
  },
};
const cy: Said<typeof en> = {
  title: 'Cynnig newid',
  about: 'Nid oes dim yn newid nes bod gweinyddwr arall yn ei gymeradwyo.',
  kind: 'Beth ddylai fod mewn grym?',
  own: 'Yr hyn sydd wedi’i dicio yma',
  file: 'Yr hyn a ddywed data’r cyngor',
  permissions: 'Beth gânt ei wneud?',
  sees: 'Achosion pwy maent yn eu gweld?',
  why: 'Pam?',
  whyHint: 'Bydd pwy bynnag sy’n ei gymeradwyo yn darllen hyn, ac mae’n aros yn y cofnod.',
  button: 'Ei gynnig',
  cancel: 'Mynd yn ôl heb gynnig dim',
  mistakes: {
    may: 'Ticiwch un caniatâd o leiaf',
    sees: 'Dywedwch achosion pwy maent yn eu gweld',
    kind: 'Dywedwch beth ddylai fod mewn grym',
    why: 'Rhowch pam y dylai’r rôl newid',
    'why.too-long': 'Defnyddiwch 500 nod ar y mwyaf i ddweud pam',
  },
};

export const changeWords: InBoth<Said<typeof en>> = { en, cy };
