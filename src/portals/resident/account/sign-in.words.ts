import type { InBoth, Said } from '#language';

const en = {
  title: 'Sign in or create an account',
  lead: 'We send a code to your email address. There is no password to remember. If you have no account yet, this makes one.',
  without: 'You do not need an account to report something or to track a request.',
  email: 'Email address',
  send: 'Send me a code',
  sent: 'Check your email',
  sentTo: (email: string) => `We sent a code to ${email}. It is good for 10 minutes.`,
  code: 'Code',
  codeHint: '6 digits, for example 048 213',
  signIn: 'Sign in',
  notCome: 'Has it not come?',
  notComeHow: 'It can take some minutes. Look in your spam folder, or',
  again: 'ask for a new code',
  mistakes: {
    'email.missing': 'Enter your email address',
    email: 'Enter an email address in the right form, like name@example.org',
    'code.missing': 'Enter the code',
    code: 'Enter the 6 digits from the email',
  },
};

const cy: Said<typeof en> = {
  title: 'Mewngofnodi neu greu cyfrif',
  lead: 'Byddwn yn anfon cod i’ch cyfeiriad e-bost. Nid oes cyfrinair i’w gofio. Os nad oes gennych gyfrif eto, bydd hyn yn creu un.',
  without: 'Nid oes angen cyfrif arnoch i roi gwybod am rywbeth nac i ddilyn cais.',
  email: 'Cyfeiriad e-bost',
  send: 'Anfon cod ataf',
  sent: 'Edrychwch ar eich e-bost',
  sentTo: (email) => `Anfonasom god at ${email}. Mae’n ddilys am 10 munud.`,
  code: 'Cod',
  codeHint: '6 digid, er enghraifft 048 213',
  signIn: 'Mewngofnodi',
  notCome: 'Heb gyrraedd?',
  notComeHow: 'Gall gymryd rhai munudau. Edrychwch yn eich ffolder sbam, neu',
  again: 'gofynnwch am god newydd',
  mistakes: {
    'email.missing': 'Rhowch eich cyfeiriad e-bost',
    email: 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.org',
    'code.missing': 'Rhowch y cod',
    code: 'Rhowch y 6 digid o’r e-bost',
  },
};

export const signInWords: InBoth<Said<typeof en>> = { en, cy };
