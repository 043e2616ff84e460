import type { InBoth, Said } from '#language';

const en = {
  title: 'Use an emergency code',
  about:
    'For when the council’s staff sign-in is down. Your IT service desk makes the code for you. You are then signed in for an hour, and the council’s administrators are told.',
  code: 'Emergency code',
  hint: '16 letters and numbers, for example K7QX-2M0D-9TRA-5WZB',
  button: 'Sign in',
  usual: 'Sign in with your council account',
  mistakes: { code: 'Enter the code from your IT service desk' },
};
const cy: Said<typeof en> = {
  title: 'Defnyddio cod argyfwng',
  about:
    'Ar gyfer pan na fydd system mewngofnodi staff y cyngor yn gweithio. Eich desg gwasanaeth TG sy’n gwneud y cod i chi. Yna byddwch wedi mewngofnodi am awr, a dywedir wrth weinyddwyr y cyngor.',
  code: 'Cod argyfwng',
  hint: '16 o lythrennau a rhifau, er enghraifft K7QX-2M0D-9TRA-5WZB',
  button: 'Mewngofnodi',
  usual: 'Mewngofnodi gyda’ch cyfrif cyngor',
  mistakes: { code: 'Rhowch y cod gan eich desg gwasanaeth TG' },
};

export const emergencyWords: InBoth<Said<typeof en>> = { en, cy };
