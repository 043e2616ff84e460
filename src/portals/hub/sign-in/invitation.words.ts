import type { InBoth, Said } from '#language';

const en = {
  title: 'You are invited',
  about: (council: string) =>
    `This link makes you an administrator of this system at ${council}. It works once.`,
  as: 'Sign in with the council account whose email address is',
  button: 'Sign in with your council account',
  problem: 'This link does not work',
  usual: 'Go to the usual sign-in',
};
const cy: Said<typeof en> = {
  title: 'Gwahoddiad i chi',
  about: (council) =>
    `Mae’r ddolen hon yn eich gwneud yn weinyddwr y system hon yn ${council}. Unwaith yn unig y mae’n gweithio.`,
  as: 'Mewngofnodwch gyda’r cyfrif cyngor sydd â’r cyfeiriad e-bost',
  button: 'Mewngofnodi gyda’ch cyfrif cyngor',
  problem: 'Nid yw’r ddolen hon yn gweithio',
  usual: 'Mynd i’r mewngofnodi arferol',
};

export const invitationWords: InBoth<Said<typeof en>> = { en, cy };
