import type { InBoth, Said } from '#language';

const en = {
  title: 'Attach a document',
  document: 'What it is',
  file: 'File',
  fileHint:
    'A photograph, PDF, Word or OpenDocument file, smaller than 20MB. It is checked for viruses before anybody can open it.',
  button: 'Attach it',
  missing: 'Select a file',
  sentBy: (name: string) => `Sent by ${name}`,
  attached: 'Documents',
  attach: 'Attach a document',
  none: 'Nothing is attached yet.',
  mistakes: { document: 'Select what it is' },
};
const cy: Said<typeof en> = {
  title: 'Atodi dogfen',
  document: 'Beth ydyw',
  file: 'Ffeil',
  fileHint:
    'Llun, ffeil PDF, Word neu OpenDocument, yn llai na 20MB. Caiff ei gwirio am feirysau cyn i neb allu ei hagor.',
  button: 'Ei hatodi',
  missing: 'Dewiswch ffeil',
  sentBy: (name) => `Anfonwyd gan ${name}`,
  attached: 'Dogfennau',
  attach: 'Atodi dogfen',
  none: 'Nid oes dim wedi’i atodi eto.',
  mistakes: { document: 'Dewiswch beth ydyw' },
};

export const documentWords: InBoth<Said<typeof en>> = { en, cy };
