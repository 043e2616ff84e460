import type { InBoth, Said } from '#language';

const en = {
  title: 'Set up your second step',
  about: 'From now on you sign in with your council account and a code from your telephone.',
  install:
    'Open an authenticator app on your telephone. Your IT service desk can tell you which one the council uses.',
  scan: 'Add an account in it, and point the camera at this picture.',
  enter: 'Enter the code that the app then shows.',
  picture: 'Picture for your authenticator app. The same in letters stands below it.',
  byHand: 'If you cannot use the camera, choose to enter a key and type this:',
  code: 'Code from the app',
  hint: '6 numbers',
  button: 'Continue',
  mistakes: { code: 'Enter the 6 numbers that your app shows' },
};
const cy: Said<typeof en> = {
  title: 'Gosod eich ail gam',
  about: 'O hyn ymlaen byddwch yn mewngofnodi gyda’ch cyfrif cyngor a chod o’ch ffôn.',
  install:
    'Agorwch ap dilysu ar eich ffôn. Gall eich desg gwasanaeth TG ddweud wrthych pa un y mae’r cyngor yn ei ddefnyddio.',
  scan: 'Ychwanegwch gyfrif ynddo, a phwyntiwch y camera at y llun hwn.',
  enter: 'Rhowch y cod y mae’r ap yn ei ddangos wedyn.',
  picture: 'Llun ar gyfer eich ap dilysu. Mae’r un peth mewn llythrennau oddi tano.',
  byHand: 'Os na allwch ddefnyddio’r camera, dewiswch roi allwedd a theipiwch hyn:',
  code: 'Cod o’r ap',
  hint: '6 rhif',
  button: 'Parhau',
  mistakes: { code: 'Rhowch y 6 rhif y mae eich ap yn eu dangos' },
};

export const enrolmentWords: InBoth<Said<typeof en>> = { en, cy };
