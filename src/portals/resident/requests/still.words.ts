import type { InBoth, Said } from '#language';

const en = {
  title: 'It is still a problem',
  lead: (until: string) =>
    `Tell us what is still wrong. We open it again and look at it anew. You can do this once, until ${until}.`,
  leadOpen: (until: string) =>
    `Tell us what is still wrong, and we look at it again. Otherwise we close it on ${until}.`,
  text: 'What is still wrong?',
  files: 'Photographs or documents (optional)',
  filesHint:
    'A photograph of how it is now helps most. Up to 5 files: pictures, PDF, Word or OpenDocument. We check each for viruses.',
  button: 'Open it again',
  buttonOpen: 'Send',
  many: 'You have written to us many times in the last hour. Wait an hour, or call us.',
  anewTitle: 'Report it anew',
  anew: 'This cannot be opened again any more. You can report it anew. We begin with the same place, and you answer the rest again.',
  anewButton: 'Report it anew',
  openTitle: 'We are working on it',
  open: 'Your request is open, so there is nothing to open again. You can write to us about it.',
  write: 'Write to us',
  mistakes: {
    'text.missing': 'Write what is still wrong',
    'text.too-long': 'Write 5,000 characters or fewer',
    'text.unstorable': 'Take out the characters that we cannot keep',
    'files.again': 'Choose your files again: we have not kept them, because of the mistake above',
  },
};
const cy: Said<typeof en> = {
  title: 'Mae’n broblem o hyd',
  lead: (until) =>
    `Dywedwch wrthym beth sy’n dal o’i le. Byddwn yn ei ailagor ac yn edrych arno o’r newydd. Gallwch wneud hyn unwaith, tan ${until}.`,
  leadOpen: (until) =>
    `Dywedwch wrthym beth sy’n dal o’i le, a byddwn yn edrych arno eto. Fel arall byddwn yn ei gau: ${until}.`,
  text: 'Beth sy’n dal o’i le?',
  files: 'Ffotograffau neu ddogfennau (dewisol)',
  filesHint:
    'Ffotograff o sut y mae nawr sy’n helpu fwyaf. Hyd at 5 ffeil: lluniau, PDF, Word neu OpenDocument. Rydym yn gwirio pob un am feirysau.',
  button: 'Ei ailagor',
  buttonOpen: 'Anfon',
  many: 'Rydych wedi ysgrifennu atom lawer gwaith yn yr awr ddiwethaf. Arhoswch awr, neu ffoniwch ni.',
  anewTitle: 'Rhoi gwybod o’r newydd',
  anew: 'Ni ellir ailagor hyn mwyach. Gallwch roi gwybod amdano o’r newydd. Dechreuwn gyda’r un lle, ac atebwch chi’r gweddill eto.',
  anewButton: 'Rhoi gwybod o’r newydd',
  openTitle: 'Rydym yn gweithio arno',
  open: 'Mae eich cais ar agor, felly nid oes dim i’w ailagor. Gallwch ysgrifennu atom amdano.',
  write: 'Ysgrifennu atom',
  mistakes: {
    'text.missing': 'Ysgrifennwch beth sy’n dal o’i le',
    'text.too-long': 'Ysgrifennwch 5,000 nod neu lai',
    'text.unstorable': 'Tynnwch y nodau na allwn eu cadw',
    'files.again': 'Dewiswch eich ffeiliau eto: nid ydym wedi’u cadw, oherwydd y camgymeriad uchod',
  },
};

export const stillWords: InBoth<Said<typeof en>> = { en, cy };
