import type { InBoth, Said } from '#language';

const en = {
  title: 'Write to us about your request',
  lead: 'Tell us what has changed or what we should know. Whoever works on your request reads it. Others who told us about the same thing do not.',
  text: 'Your message',
  files: 'Photographs or documents (optional)',
  filesHint:
    'Up to 5 files: pictures, PDF, Word or OpenDocument. We check each for viruses before anybody opens it.',
  many: 'You have written to us many times in the last hour. Wait an hour, or call us.',
  button: 'Send',
  closedTitle: 'We have closed this request',
  closed: 'Nobody would read a message about it now. Your request says how it ended, and what you can do.',
  toRequest: 'Go to your request',
  mistakes: {
    'text.missing': 'Write your message',
    'text.too-long': 'Write 5,000 characters or fewer',
    'text.unstorable': 'Take out the characters that we cannot keep',
    'files.again': 'Choose your files again: we have not kept them, because of the mistake above',
  },
};
const cy: Said<typeof en> = {
  title: 'Ysgrifennu atom am eich cais',
  lead: 'Dywedwch wrthym beth sydd wedi newid neu beth y dylem ei wybod. Bydd pwy bynnag sy’n gweithio ar eich cais yn ei ddarllen. Ni fydd eraill a ddywedodd wrthym am yr un peth.',
  text: 'Eich neges',
  files: 'Ffotograffau neu ddogfennau (dewisol)',
  filesHint:
    'Hyd at 5 ffeil: lluniau, PDF, Word neu OpenDocument. Rydym yn gwirio pob un am feirysau cyn i neb ei hagor.',
  many: 'Rydych wedi ysgrifennu atom lawer gwaith yn yr awr ddiwethaf. Arhoswch awr, neu ffoniwch ni.',
  button: 'Anfon',
  closedTitle: 'Rydym wedi cau’r cais hwn',
  closed:
    'Ni fyddai neb yn darllen neges amdano nawr. Mae eich cais yn dweud sut y daeth i ben, a beth y gallwch ei wneud.',
  toRequest: 'Mynd at eich cais',
  mistakes: {
    'text.missing': 'Ysgrifennwch eich neges',
    'text.too-long': 'Ysgrifennwch 5,000 nod neu lai',
    'text.unstorable': 'Tynnwch y nodau na allwn eu cadw',
    'files.again': 'Dewiswch eich ffeiliau eto: nid ydym wedi’u cadw, oherwydd y camgymeriad uchod',
  },
};

export const replyWords: InBoth<Said<typeof en>> = { en, cy };
