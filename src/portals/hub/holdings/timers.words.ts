import type { HoldingTimer } from '#capabilities/holdings';
import type { InBoth, Said } from '#language';

const states: Readonly<Record<HoldingTimer['state'], string>> = {
  waiting: 'To come',
  fired: 'Done',
  cancelled: 'Not needed any more',
  stuck: 'Stuck',
};
const en = {
  title: 'Due on its days',
  none: 'Nothing is done by itself on its days.',
  states,
  opened: 'Opened',
  tried: 'It failed and is tried again within the hour.',
  stuck: 'It failed five times and is not tried any more.',
  unforeseen: 'An error that nobody foresaw: the log of the worker says which.',
  again: 'Try again',
};
const cy: Said<typeof en> = {
  title: 'Ar ei ddyddiau',
  none: 'Ni wneir dim ohono’i hun ar ei ddyddiau.',
  states: {
    waiting: 'I ddod',
    fired: 'Wedi’i wneud',
    cancelled: 'Nid oes ei angen mwyach',
    stuck: 'Yn sownd',
  },
  opened: 'Agorwyd',
  tried: 'Methodd, a rhoddir cynnig arall arno o fewn yr awr.',
  stuck: 'Methodd bum gwaith ac ni roddir cynnig arno mwyach.',
  unforeseen: 'Gwall na ragwelodd neb: mae log y gweithiwr yn dweud pa un.',
  again: 'Rhoi cynnig arall arni',
};

export const timersWords: InBoth<Said<typeof en>> = { en, cy };
