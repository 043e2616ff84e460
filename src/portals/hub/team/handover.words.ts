import type { InBoth, Said } from '#language';

const en = {
  title: 'Hand over open cases',
  about: 'The cases that are ticked move, and nothing else does. Take the tick away from what is to stay.',
  none: 'There are no open cases to hand over.',
  back: 'Go back',
  cancel: 'Cancel',
  to: 'Where do they go?',
  toHint:
    'A case of another team’s queue, and one that whoever you choose may not see, goes back into its queue.',
  some: (name: string, some: string, all: string) => `${name} (${some} of these ${all})`,
  returning: (references: string) => `Back into their queues, whomever you choose: ${references}`,
  notAway:
    'First say, on the page before this, the days away and who looks after the cases. Then they can be handed over.',
  queue: 'Back into their queues',
  button: 'Hand over',
  more: 'These are the first 50. The others stand here when you have handed these over.',
  mistakes: {
    'to.missing': 'Choose where the cases go',
    'to.not-away': 'Say the days away first',
    'case.missing': 'Tick the cases that you want to hand over',
  },
};
const cy: Said<typeof en> = {
  title: 'Trosglwyddo achosion agored',
  about:
    'Mae’r achosion sydd wedi’u ticio yn symud, a dim byd arall. Tynnwch y tic oddi ar yr hyn sydd i aros.',
  none: 'Nid oes unrhyw achosion agored i’w trosglwyddo.',
  back: 'Yn ôl',
  cancel: 'Canslo',
  to: 'I ble maent yn mynd?',
  toHint: 'Mae achos o giw tîm arall, ac un na chaiff pwy bynnag a ddewiswch ei weld, yn mynd yn ôl i’w giw.',
  some: (name, some, all) => `${name} (${some} o’r ${all} hyn)`,
  returning: (references) => `Yn ôl i’w ciwiau, pwy bynnag a ddewiswch: ${references}`,
  notAway:
    'Yn gyntaf, nodwch ar y dudalen flaenorol y diwrnodau i ffwrdd a phwy sy’n gofalu am yr achosion. Yna gellir eu trosglwyddo.',
  queue: 'Yn ôl i’w ciwiau',
  button: 'Trosglwyddo',
  more: 'Dyma’r 50 cyntaf. Bydd y lleill yma pan fyddwch wedi trosglwyddo’r rhain.',
  mistakes: {
    'to.missing': 'Dewiswch i ble mae’r achosion yn mynd',
    'to.not-away': 'Nodwch y diwrnodau i ffwrdd yn gyntaf',
    'case.missing': 'Ticiwch yr achosion yr hoffech eu trosglwyddo',
  },
};

export const handoverWords: InBoth<Said<typeof en>> = { en, cy };
