import type { InBoth, Said } from '#language';

const en = {
  takes: (time: string) => `This takes ${time}.`,
  start: 'Start now',
  resume: 'Carry on where you left off',
  begun: (date: string) => `You began this on ${date}. Your answers are kept.`,
  again: 'Start again',
  otherWays: 'Other ways to ask',
  before: 'Before you start',
};

const cy: Said<typeof en> = {
  takes: (time) => `Mae hyn yn cymryd ${time}.`,
  start: 'Dechrau nawr',
  resume: 'Parhau o’r lle y gwnaethoch chi orffen',
  begun: (date) => `Dechreuoch hyn ar ${date}. Mae eich atebion wedi’u cadw.`,
  again: 'Dechrau eto',
  otherWays: 'Ffyrdd eraill o ofyn',
  before: 'Cyn i chi ddechrau',
};

export const startWords: InBoth<Said<typeof en>> = { en, cy };
