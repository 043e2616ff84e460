import type { InBoth, Said } from '#language';

const en = {
  title: 'Track a request',
  lead: 'You do not need an account. Use the reference that we gave you, with the email address that you gave us or the tracking code that we gave you.',
  reference: 'Reference',
  referenceHint: 'For example, 7KQ4-2XW9',
  proof: 'Email address or tracking code',
  proofHint: 'The code stands beside the reference. You have one if you gave no email address.',
  button: 'Continue',
  none: 'We have no request with this reference and this email address or code. Check both. If you have neither, call us.',
  many: 'There were too many tries. Wait an hour, or call us.',
  mistakes: {
    'reference.missing': 'Enter the reference',
    reference: 'Enter a reference like 7KQ4-2XW9. Check each letter and number',
    'proof.missing': 'Enter your email address or the tracking code',
    proof:
      'Enter an email address like name@example.org, or a tracking code like 9MX3-R7TD. Check each letter and number',
  },
};

const cy: Said<typeof en> = {
  title: 'Dilyn cais',
  lead: 'Nid oes angen cyfrif arnoch. Defnyddiwch y cyfeirnod a roesom i chi, gyda’r cyfeiriad e-bost a roesoch i ni neu’r cod dilyn a roesom i chi.',
  reference: 'Cyfeirnod',
  referenceHint: 'Er enghraifft, 7KQ4-2XW9',
  proof: 'Cyfeiriad e-bost neu god dilyn',
  proofHint: 'Mae’r cod wrth ochr y cyfeirnod. Mae gennych un os na roesoch gyfeiriad e-bost.',
  button: 'Parhau',
  none: 'Nid oes gennym gais gyda’r cyfeirnod hwn a’r cyfeiriad e-bost neu’r cod hwn. Gwiriwch y ddau. Os nad oes gennych y naill na’r llall, ffoniwch ni.',
  many: 'Bu gormod o geisiadau. Arhoswch awr, neu ffoniwch ni.',
  mistakes: {
    'reference.missing': 'Rhowch y cyfeirnod',
    reference: 'Rhowch gyfeirnod fel 7KQ4-2XW9. Gwiriwch bob llythyren a rhif',
    'proof.missing': 'Rhowch eich cyfeiriad e-bost neu’r cod dilyn',
    proof:
      'Rhowch gyfeiriad e-bost fel enw@example.org, neu god dilyn fel 9MX3-R7TD. Gwiriwch bob llythyren a rhif',
  },
};

export const followWords: InBoth<Said<typeof en>> = { en, cy };
