import { text } from '#language';
import type { InBoth, Said } from '#language';
import { z } from 'zod';

const en = {
  reason: 'Why?',
  hint: 'Other administrators can read it in the record.',
  cancel: 'Go back without changing anything',
  mistakes: { reason: 'Enter the reason', 'reason.too-long': 'Use at most 500 characters for the reason' },
};
const cy: Said<typeof en> = {
  reason: 'Pam?',
  hint: 'Gall gweinyddwyr eraill ei ddarllen yn y cofnod.',
  cancel: 'Mynd yn ôl heb newid dim',
  mistakes: {
    reason: 'Rhowch y rheswm',
    'reason.too-long': 'Defnyddiwch 500 nod ar y mwyaf ar gyfer y rheswm',
  },
};

export const reasonFormWords: InBoth<Said<typeof en>> = { en, cy };

export const reasonForm = z.object({ reason: text(500) });
