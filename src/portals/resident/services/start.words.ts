import type { InBoth, Said } from '#language';

const en = {
  takes: (time: string) => `This takes ${time}.`,
  costs: 'What it costs',
  start: 'Start now',
  resume: 'Carry on where you left off',
  begun: (date: string) => `You began this on ${date}. Your answers are kept.`,
  finishBy: (date: string) =>
    `The questions have changed since then. Send it before ${date}, and you need not look at them again.`,
  outdated: (date: string) =>
    `You began this on ${date}, and the questions have changed since then. Your answers are kept. Where an answer does not fit any more, we ask you again.`,
  soFar: 'Your answers so far',
  notProvided: 'Not provided',
  withdrawn: 'We do not offer this online any more, so what you began cannot be sent.',
  ask: (telephone: string, hours: string) =>
    `If you still need it, call us on ${telephone} (${hours}) or write to us. You can read your answers to us from this page.`,
  keptUntil: (date: string) => `We keep your answers until ${date}. Nobody but you can see them.`,
  remove: 'Delete my answers',
  again: 'Start again',
  otherWays: 'Other ways to ask',
  before: 'Before you start',
};

const cy: Said<typeof en> = {
  takes: (time) => `Mae hyn yn cymryd ${time}.`,
  costs: 'Y gost',
  start: 'Dechrau nawr',
  resume: 'Parhau o’r lle y gwnaethoch chi orffen',
  begun: (date) => `Dechreuoch hyn ar ${date}. Mae eich atebion wedi’u cadw.`,
  finishBy: (date) =>
    `Mae’r cwestiynau wedi newid ers hynny. Anfonwch ef cyn ${date}, ac ni fydd angen i chi edrych arnynt eto.`,
  outdated: (date) =>
    `Dechreuoch hyn ar ${date}, ac mae’r cwestiynau wedi newid ers hynny. Mae eich atebion wedi’u cadw. Lle nad yw ateb yn ffitio mwyach, byddwn yn gofyn i chi eto.`,
  soFar: 'Eich atebion hyd yma',
  notProvided: 'Heb ei roi',
  withdrawn: 'Nid ydym yn cynnig hyn ar-lein mwyach, felly ni ellir anfon yr hyn a ddechreuoch.',
  ask: (telephone, hours) =>
    `Os oes ei angen arnoch o hyd, ffoniwch ni ar ${telephone} (${hours}) neu ysgrifennwch atom. Gallwch ddarllen eich atebion i ni o’r dudalen hon.`,
  keptUntil: (date) => `Rydym yn cadw eich atebion tan ${date}. Nid oes neb ond chi yn gallu eu gweld.`,
  remove: 'Dileu fy atebion',
  again: 'Dechrau eto',
  otherWays: 'Ffyrdd eraill o ofyn',
  before: 'Cyn i chi ddechrau',
};

export const startWords: InBoth<Said<typeof en>> = { en, cy };
