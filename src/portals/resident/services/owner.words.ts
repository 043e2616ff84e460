import type { Said } from '#language';

const en = {
  title: (owner: string) => `This place is looked after by ${owner}`,
  tell: 'Tell them about it',
  web: (owner: string) => `Report it to ${owner}`,
  telephone: (number: string) => `Telephone: ${number}`,
  maySend: 'You can also send it to us. We will pass on what we can, but we cannot deal with it ourselves.',
  sendToUs: 'Send it to us anyway',
  passedOn: 'You do not need to do anything else: send us your report, and we will pass it on to them.',
  continue: 'Continue',
  told: 'We cannot take a report about it: it is theirs to deal with.',
  change: 'Choose another place',
};

const cy: Said<typeof en> = {
  title: (owner) => `Mae’r lle hwn dan ofal ${owner}`,
  tell: 'Rhowch wybod iddynt',
  web: (owner) => `Rhoi gwybod i ${owner}`,
  telephone: (number) => `Ffôn: ${number}`,
  maySend:
    'Gallwch ei anfon atom ni hefyd. Byddwn yn trosglwyddo’r hyn a allwn, ond ni allwn ddelio ag ef ein hunain.',
  sendToUs: 'Ei anfon atom er hynny',
  passedOn:
    'Nid oes angen i chi wneud dim arall: anfonwch eich adroddiad atom, a byddwn yn ei drosglwyddo iddynt.',
  continue: 'Parhau',
  told: 'Ni allwn gymryd adroddiad amdano: eu gwaith nhw yw delio ag ef.',
  change: 'Dewis lle arall',
};

export const ownerWords = { en, cy };
