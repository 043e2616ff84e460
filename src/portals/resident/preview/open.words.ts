import type { InBoth, Said } from '#language';

const en = {
  caption: 'Preview of a service',
  about:
    'This version of the service is not published yet. You can go through it as somebody would who asks the council for it, from the first page to the last.',
  kept: 'Nothing is sent to anybody, and nothing that you type is kept: it is forgotten when you end the preview, or after two hours. Do not type anything about real people all the same.',
  begin: 'Begin the preview',
  until: (moment: string) => `This link works until ${moment}.`,
};
const cy: Said<typeof en> = {
  caption: 'Rhagolwg o wasanaeth',
  about:
    'Nid yw’r fersiwn hon o’r gwasanaeth wedi’i chyhoeddi eto. Gallwch fynd drwyddi fel y byddai rhywun sy’n gofyn i’r cyngor amdani, o’r dudalen gyntaf i’r olaf.',
  kept: 'Nid oes dim yn cael ei anfon at neb, ac ni chedwir dim a deipiwch: fe’i hanghofir pan ddewch â’r rhagolwg i ben, neu ar ôl dwy awr. Er hynny, peidiwch â theipio dim am bobl go iawn.',
  begin: 'Dechrau’r rhagolwg',
  until: (moment) => `Mae’r ddolen hon yn gweithio tan ${moment}.`,
};

export const openWords: InBoth<Said<typeof en>> = { en, cy };
