import { emailAddress, parseEmail } from '#language';
import type { EmailAddress } from '#language';
import type { z } from 'zod';
import { oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('email', {});
export type EmailQuestion = z.output<typeof question>;

export const email: Kind<EmailQuestion, EmailAddress> = {
  question,
  asks: 'enter',
  compared: 'words',
  parts: () => [],
  faults: {
    en: { malformed: () => 'Enter an email address in the correct format, like name@example.com' },
    cy: { malformed: () => 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com' },
  },
  codes: () => [],
  stored: () => emailAddress,
  read(_question, posted) {
    if (posted.one().trim() === '') return { empty: true };
    const answer = parseEmail(posted.one());
    return answer === undefined ? { faults: [{ code: 'malformed' }] } : { answer };
  },
  given: (_question, answer) => ({ '': answer }),
  say: (_question, answer) => answer,
  csv: oneCell,
};
