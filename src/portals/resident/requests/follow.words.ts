import type { InBoth, Said } from '#language';

const en = {
  title: 'Track a request',
  lead: 'You do not need an account. Use the reference that we gave you and the email address that you gave us.',
  reference: 'Reference',
  referenceHint: 'For example, 7KQ4-2XW9',
  email: 'Email address',
  button: 'Continue',
  none: 'We have no request with this reference and this email address. Check both. If you gave no email address, call us.',
  many: 'There were too many tries. Wait an hour, or call us.',
  mistakes: {
    'reference.missing': 'Enter the reference',
    reference: 'Enter a reference like 7KQ4-2XW9. Check each letter and number',
    'email.missing': 'Enter your email address',
    email: 'Enter an email address in the right form, like name@example.org',
  },
};

const cy: Said<typeof en> = {
  title: 'Dilyn cais',
  lead: 'Nid oes angen cyfrif arnoch. Defnyddiwch y cyfeirnod a roesom i chi a’r cyfeiriad e-bost a roesoch i ni.',
  reference: 'Cyfeirnod',
  referenceHint: 'Er enghraifft, 7KQ4-2XW9',
  email: 'Cyfeiriad e-bost',
  button: 'Parhau',
  none: 'Nid oes gennym gais gyda’r cyfeirnod hwn a’r cyfeiriad e-bost hwn. Gwiriwch y ddau. Os na roesoch gyfeiriad e-bost, ffoniwch ni.',
  many: 'Bu gormod o geisiadau. Arhoswch awr, neu ffoniwch ni.',
  mistakes: {
    'reference.missing': 'Rhowch y cyfeirnod',
    reference: 'Rhowch gyfeirnod fel 7KQ4-2XW9. Gwiriwch bob llythyren a rhif',
    'email.missing': 'Rhowch eich cyfeiriad e-bost',
    email: 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.org',
  },
};

export const followWords: InBoth<Said<typeof en>> = { en, cy };
