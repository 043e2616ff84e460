import type { InBoth, Said } from '#language';

const en = {
  title: 'Try again what is stuck',
  about:
    'It is done by the worker within minutes, if what kept it is out of the way. Else it fails again, and is tried each hour.',
  timer: 'What is tried again?',
  button: 'Try again',
  none: 'Nothing of it is stuck any more.',
  mistakes: { timer: 'Choose what is tried again' },
};
const cy: Said<typeof en> = {
  title: 'Rhoi cynnig arall ar yr hyn sy’n sownd',
  about:
    'Bydd y gweithiwr yn ei wneud o fewn munudau, os yw’r hyn a’i rhwystrodd wedi mynd. Fel arall bydd yn methu eto, a rhoddir cynnig arno bob awr.',
  timer: 'Ar beth y rhoddir cynnig arall?',
  button: 'Rhoi cynnig arall arni',
  none: 'Nid oes dim ohono’n sownd mwyach.',
  mistakes: { timer: 'Dewiswch yr hyn y rhoddir cynnig arall arno' },
};

export const retryWords: InBoth<Said<typeof en>> = { en, cy };
