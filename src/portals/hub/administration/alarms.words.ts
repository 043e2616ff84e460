import type { InBoth, Said } from '#language';

const en = {
  title: 'Emergency sign-ins',
  about:
    'An operator can let an officer in while the staff directory is down. Make sure of each that it was so.',
  entered: (name: string) => `${name} signed in with an emergency code`,
  empty: 'Nothing to look into.',
};
const cy: Said<typeof en> = {
  title: 'Mewngofnodi argyfwng',
  about:
    'Gall gweithredwr adael swyddog i mewn tra bo cyfeiriadur y staff i lawr. Gwnewch yn siŵr mai felly y bu bob tro.',
  entered: (name) => `Mewngofnododd ${name} â chod argyfwng`,
  empty: 'Dim i edrych i mewn iddo.',
};

export const alarmsWords: InBoth<Said<typeof en>> = { en, cy };
