import type { InBoth, Said } from '#language';

const en = {
  title: 'Sign in',
  about: 'For officers of the council. You sign in with your council account.',
  button: 'Sign in with your council account',
  signedOut: 'You are signed out',
  signedOutText: 'Close the browser if others use this computer.',
  again: 'Sign in again',
  problem: 'You are not signed in',
  emergency: 'Use an emergency code',
};
const cy: Said<typeof en> = {
  title: 'Mewngofnodi',
  about: 'Ar gyfer swyddogion y cyngor. Rydych yn mewngofnodi gyda’ch cyfrif cyngor.',
  button: 'Mewngofnodi gyda’ch cyfrif cyngor',
  signedOut: 'Rydych wedi allgofnodi',
  signedOutText: 'Caewch y porwr os bydd eraill yn defnyddio’r cyfrifiadur hwn.',
  again: 'Mewngofnodi eto',
  problem: 'Nid ydych wedi mewngofnodi',
  emergency: 'Defnyddio cod argyfwng',
};

export const signInWords: InBoth<Said<typeof en>> = { en, cy };
