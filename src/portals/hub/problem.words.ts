import type { InBoth, Said } from '#language';

const en = {
  notFound: 'There is nothing here',
  notFoundText: 'It does not exist, or it is not for you to see. Check the address or the reference.',
  unavailable: 'The service is not available',
  problem: 'Sorry, there is a problem',
  problemText: 'Try again in a moment. Nothing that you sent was half kept.',
  refused: 'That did not work',
  reference: (request: string) => `If you ask for help, give this number: ${request}`,
  home: 'Go to your queue',
};
const cy: Said<typeof en> = {
  notFound: 'Nid oes dim byd yma',
  notFoundText: 'Nid yw’n bodoli, neu nid chi sydd i’w weld. Gwiriwch y cyfeiriad neu’r cyfeirnod.',
  unavailable: 'Nid yw’r gwasanaeth ar gael',
  problem: 'Mae’n ddrwg gennym, mae problem',
  problemText: 'Rhowch gynnig arall arni ymhen ychydig. Ni chadwyd dim o’r hyn a anfonoch yn anghyflawn.',
  refused: 'Ni weithiodd hynny',
  reference: (request) => `Os gofynnwch am gymorth, rhowch y rhif hwn: ${request}`,
  home: 'Mynd i’ch ciw',
};

export const problemWords: InBoth<Said<typeof en>> = { en, cy };
