import type { InBoth, Said } from '#language';

const en = {
  where: 'Where',
  due: 'By',
  checklist: 'What there is to do',
  text: 'What we should know (optional)',
  textHint: 'If it cannot be done, say why.',
  files: 'Photographs or documents (optional)',
  filesHint:
    'Up to 5 files: pictures, PDF, Word or OpenDocument. We check each for viruses before anybody opens it.',
  done: 'It is done',
  save: 'Save for now',
  cannot: 'It cannot be done',
  standings: {
    over: { title: 'This link does not work any more', body: 'Its time has run out. Ask us for a new one.' },
    withdrawn: {
      title: 'This task is not yours any more',
      body: 'We have taken it back, or it is over. You need do nothing.',
    },
    done: { title: 'Thank you', body: 'You have told us that it is done. You need do nothing else.' },
    cannot: {
      title: 'Thank you for telling us',
      body: 'You have told us that it cannot be done. Somebody here looks at it.',
    },
  },
  mistakes: {
    'items.open': 'Tick everything that there is to do, or save it for now',
    'text.missing': 'Write why it cannot be done',
    'text.too-long': 'Write 5,000 characters or fewer',
    'text.unstorable': 'Take out the characters that we cannot keep',
    'files.again': 'Choose your files again: we have not kept them, because of the mistake above',
  },
};
const cy: Said<typeof en> = {
  where: 'Ble',
  due: 'Erbyn',
  checklist: 'Beth sydd i’w wneud',
  text: 'Beth y dylem ei wybod (dewisol)',
  textHint: 'Os na ellir ei wneud, dywedwch pam.',
  files: 'Ffotograffau neu ddogfennau (dewisol)',
  filesHint:
    'Hyd at 5 ffeil: lluniau, PDF, Word neu OpenDocument. Rydym yn gwirio pob un am feirysau cyn i neb ei hagor.',
  done: 'Mae wedi’i wneud',
  save: 'Cadw am y tro',
  cannot: 'Ni ellir ei wneud',
  standings: {
    over: {
      title: 'Nid yw’r ddolen hon yn gweithio mwyach',
      body: 'Mae ei hamser wedi dod i ben. Gofynnwch i ni am un newydd.',
    },
    withdrawn: {
      title: 'Nid eich tasg chi yw hon mwyach',
      body: 'Rydym wedi’i chymryd yn ôl, neu mae ar ben. Nid oes angen i chi wneud dim.',
    },
    done: {
      title: 'Diolch',
      body: 'Rydych wedi dweud wrthym fod y gwaith wedi’i wneud. Nid oes angen i chi wneud dim arall.',
    },
    cannot: {
      title: 'Diolch am ddweud wrthym',
      body: 'Rydych wedi dweud wrthym na ellir ei wneud. Mae rhywun yma’n edrych arno.',
    },
  },
  mistakes: {
    'items.open': 'Ticiwch bopeth sydd i’w wneud, neu ei gadw am y tro',
    'text.missing': 'Ysgrifennwch pam na ellir ei wneud',
    'text.too-long': 'Ysgrifennwch 5,000 nod neu lai',
    'text.unstorable': 'Tynnwch y nodau na allwn eu cadw',
    'files.again': 'Dewiswch eich ffeiliau eto: nid ydym wedi’u cadw, oherwydd y camgymeriad uchod',
  },
};

export const partnerTaskWords: InBoth<Said<typeof en>> = { en, cy };
