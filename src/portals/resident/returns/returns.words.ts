import type { InBoth, Said } from '#language';

const en = {
  save: 'Save and come back later',
  kept: (until: string) => `We keep your answers until ${until}. They have not been sent to us yet.`,
  inAccount: (email: string) =>
    `They are in your account: sign in as ${email} on any device to carry on. We can send you a link as well.`,
  email: 'Your email address',
  emailHint: 'We send you a link that brings you back here, on this device or another. It works once.',
  device: 'Is this a shared device?',
  deviceHint: 'For example, a computer in a library.',
  own: 'No, keep my answers on this device too',
  shared: 'Yes, take my answers off this device',
  send: 'Send me a link',
  carryOn: 'Carry on with the form',
  helped: 'Finish it with our help',
  helpedHow: (telephone: string, hours: string) =>
    `If you would rather finish it with one of us, call ${telephone}, ${hours}.`,
  helpedLink: 'Get a code to read out to us',
  code: 'A code to read out to us',
  codeIs: 'Your code',
  codeHow: (telephone: string, hours: string, until: string) =>
    `Call ${telephone}, ${hours}, and read it out. We then see your answers and can finish the form with you. The code works once, until ${until}.`,
  codeBefore: 'With the code, one of our advisers can see your answers and finish the form with you.',
  getCode: 'Get a code',
  sent: 'Check your email',
  sentHow: (days: number) =>
    `We have sent you a link to carry on. Use it within ${String(days)} days; after that we remove your answers.`,
  notCome: 'It can take some minutes. Look in your spam folder too.',
  more: 'Go to all services',
  back: 'Carry on where you left off',
  open: (service: string, date: string) => `You saved your answers to “${service}” on ${date}.`,
  replaces:
    'You have begun the same form here too. If you carry on with this one, it takes that one’s place.',
  usedTitle: 'This link has been used',
  overTitle: 'This link has run out',
  usedHow: 'A link works once, so that nobody else can see your answers with it.',
  anew: (service: string) =>
    `Your answers to “${service}” are still kept. We can send a new link to the same address.`,
  sendAnew: 'Send me a new link',
  noneAnew:
    'Go back to where you were given it and ask for a new one, or start again from the service’s page.',
  mistakes: {
    'email.missing': 'Enter your email address',
    email: 'Enter an email address in the right form, like name@example.org',
    device: 'Select whether this is a shared device',
  },
};

const cy: Said<typeof en> = {
  save: 'Cadw a dod yn ôl yn ddiweddarach',
  kept: (until) => `Byddwn yn cadw eich atebion tan ${until}. Nid ydynt wedi’u hanfon atom eto.`,
  inAccount: (email) =>
    `Maent yn eich cyfrif: mewngofnodwch fel ${email} ar unrhyw ddyfais i barhau. Gallwn anfon dolen atoch hefyd.`,
  email: 'Eich cyfeiriad e-bost',
  emailHint:
    'Byddwn yn anfon dolen atoch sy’n dod â chi yn ôl yma, ar y ddyfais hon neu un arall. Mae’n gweithio unwaith.',
  device: 'A yw hon yn ddyfais a rennir?',
  deviceHint: 'Er enghraifft, cyfrifiadur mewn llyfrgell.',
  own: 'Nac ydy, cadwch fy atebion ar y ddyfais hon hefyd',
  shared: 'Ydy, tynnwch fy atebion oddi ar y ddyfais hon',
  send: 'Anfon dolen ataf',
  carryOn: 'Parhau â’r ffurflen',
  helped: 'Ei gorffen gyda’n cymorth ni',
  helpedHow: (telephone, hours) =>
    `Os byddai’n well gennych ei gorffen gydag un ohonom, ffoniwch ${telephone}, ${hours}.`,
  helpedLink: 'Cael cod i’w ddarllen i ni',
  code: 'Cod i’w ddarllen i ni',
  codeIs: 'Eich cod',
  codeHow: (telephone, hours, until) =>
    `Ffoniwch ${telephone}, ${hours}, a darllenwch ef. Yna gallwn weld eich atebion a gorffen y ffurflen gyda chi. Mae’r cod yn gweithio unwaith, tan ${until}.`,
  codeBefore: 'Gyda’r cod, gall un o’n cynghorwyr weld eich atebion a gorffen y ffurflen gyda chi.',
  getCode: 'Cael cod',
  sent: 'Edrychwch ar eich e-bost',
  sentHow: (days) =>
    `Rydym wedi anfon dolen atoch er mwyn parhau. Defnyddiwch hi o fewn ${String(days)} diwrnod; wedi hynny byddwn yn dileu eich atebion.`,
  notCome: 'Gall gymryd rhai munudau. Edrychwch yn eich ffolder sbam hefyd.',
  more: 'Mynd i’r holl wasanaethau',
  back: 'Parhau o’r lle y gwnaethoch chi orffen',
  open: (service, date) => `Cadwasoch eich atebion i “${service}” ar ${date}.`,
  replaces: 'Rydych wedi dechrau’r un ffurflen yma hefyd. Os ewch ymlaen â hon, bydd yn cymryd lle’r llall.',
  usedTitle: 'Mae’r ddolen hon wedi’i defnyddio',
  overTitle: 'Mae’r ddolen hon wedi dod i ben',
  usedHow: 'Mae dolen yn gweithio unwaith, fel na all neb arall weld eich atebion â hi.',
  anew: (service) =>
    `Mae eich atebion i “${service}” wedi’u cadw o hyd. Gallwn anfon dolen newydd i’r un cyfeiriad.`,
  sendAnew: 'Anfon dolen newydd ataf',
  noneAnew:
    'Ewch yn ôl i’r lle y cawsoch hi a gofynnwch am un newydd, neu dechreuwch eto o dudalen y gwasanaeth.',
  mistakes: {
    'email.missing': 'Rhowch eich cyfeiriad e-bost',
    email: 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.org',
    device: 'Dewiswch a yw hon yn ddyfais a rennir',
  },
};

export const returnsWords: InBoth<Said<typeof en>> = { en, cy };
