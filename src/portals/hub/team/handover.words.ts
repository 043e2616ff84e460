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
    'Say on the page before this on which days you are away, and who looks after your cases. Then you can hand them over.',
  queue: 'Back into their queues',
  button: 'Hand over',
  more: 'These are the first 50. The others stand here when you have handed these over.',
  mistakes: {
    'to.missing': 'Choose where the cases go',
    'to.not-away': 'Say first on which days you are away',
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
    'Dywedwch ar y dudalen flaenorol ar ba ddiwrnodau yr ydych i ffwrdd, a phwy sy’n gofalu am eich achosion. Yna gallwch eu trosglwyddo.',
  queue: 'Yn ôl i’w ciwiau',
  button: 'Trosglwyddo',
  more: 'Dyma’r 50 cyntaf. Bydd y lleill yma pan fyddwch wedi trosglwyddo’r rhain.',
  mistakes: {
    'to.missing': 'Dewiswch i ble mae’r achosion yn mynd',
    'to.not-away': 'Dywedwch yn gyntaf ar ba ddiwrnodau yr ydych i ffwrdd',
    'case.missing': 'Ticiwch yr achosion yr hoffech eu trosglwyddo',
  },
};

export const handoverWords: InBoth<Said<typeof en>> = { en, cy };
