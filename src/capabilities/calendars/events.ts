import { z } from 'zod';
import { eventType } from '#capabilities/ledger';

/** Days of the government's list were taken that we had not. */
export const bankHolidaysImported = eventType('calendar.bank-holidays-imported', {
  subject: 'bank-holiday-import',
  data: z.object({ division: z.string(), days: z.array(z.string()) }),
});
