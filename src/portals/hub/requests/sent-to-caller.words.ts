import type { InBoth, Said } from '#language';

const en = {
  title: 'The caller can finish it',
  say: 'Tell the caller',
  how: 'A link is on its way to their email address. It works once and opens the form as far as you filled it in. We keep the answers for 28 days; nothing is sent until they send it.',
  another: 'Enter another request',
};
const cy: Said<typeof en> = {
  title: 'Gall y galwr ei orffen',
  say: 'Dywedwch wrth y galwr',
  how: 'Mae dolen ar ei ffordd i’w cyfeiriad e-bost. Mae’n gweithio unwaith ac yn agor y ffurflen fel y llenwoch chi hi. Byddwn yn cadw’r atebion am 28 diwrnod; ni chaiff dim ei anfon nes iddynt ei anfon.',
  another: 'Nodi cais arall',
};

export const sentToCallerWords: InBoth<Said<typeof en>> = { en, cy };
