import type { InBoth, Said } from '#language';

const en = {
  title: 'Enter your code',
  about: 'The second step keeps others out who know your password.',
  code: 'Code',
  hint: 'The 6 numbers that your authenticator app shows now. If you do not have your telephone, enter a recovery code.',
  button: 'Continue',
  mistakes: { code: 'Enter the code from your app, or a recovery code' },
};
const cy: Said<typeof en> = {
  title: 'Rhowch eich cod',
  about: 'Mae’r ail gam yn cadw eraill allan sy’n gwybod eich cyfrinair.',
  code: 'Cod',
  hint: 'Y 6 rhif y mae eich ap dilysu yn eu dangos nawr. Os nad yw eich ffôn gennych, rhowch god adfer.',
  button: 'Parhau',
  mistakes: { code: 'Rhowch y cod o’ch ap, neu god adfer' },
};

export const secondFactorWords: InBoth<Said<typeof en>> = { en, cy };
