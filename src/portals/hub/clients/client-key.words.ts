import type { InBoth, Said } from '#language';

const en = {
  title: (name: string) => `The key of ${name}`,
  about: 'Copy it now and put it where the system keeps its secrets. Send it in no email.',
  key: 'Key',
  once: 'It is shown to you alone, for ten minutes or until you say that you have it. We keep no copy.',
  button: 'I have the key',
};
const cy: Said<typeof en> = {
  title: (name) => `Allwedd ${name}`,
  about:
    'Copïwch hi nawr a’i rhoi lle mae’r system yn cadw ei chyfrinachau. Peidiwch â’i hanfon mewn e-bost.',
  key: 'Allwedd',
  once: 'Dangosir hi i chi yn unig, am ddeng munud neu nes i chi ddweud ei bod gennych. Nid ydym yn cadw copi.',
  button: 'Mae’r allwedd gennyf',
};

export const clientKeyWords: InBoth<Said<typeof en>> = { en, cy };
