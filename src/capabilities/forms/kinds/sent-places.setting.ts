import { asked, part } from './kinds.setting.ts';
import type { Sent } from './kinds.setting.ts';

export const sentPlaces: readonly Sent[] = [
  [
    asked('point'),
    { [part('easting')]: '412345.678', [part('northing')]: '256789', [part('description')]: 'By the oak' },
    { at: { easting: 412345.68, northing: 256789 }, description: 'By the oak' },
  ],
  [asked('point'), { [part('description')]: 'By the oak' }, { description: 'By the oak' }],
  [asked('point'), { [part('easting')]: '412345' }, 'malformed'],
  [asked('point'), { [part('easting')]: '9999999', [part('northing')]: '1' }, 'malformed'],
  [asked('point'), { [part('easting')]: 'NaN', [part('northing')]: 'Infinity' }, 'malformed'],
  [asked('point'), { [part('description')]: 'x'.repeat(301) }, 'too-long description'],
  [asked('property'), { [part('uprn')]: '0100000001' }, { uprn: 100_000_001 }],
  [asked('property'), { [part('uprn')]: '0' }, 'unknown uprn'],
  [asked('property'), { [part('find')]: 'XM1 1AA' }, 'unchosen find'],
  [
    asked('property'),
    { [part('line-1')]: '1 Cave Lane', [part('town')]: 'Thornmere', [part('postcode')]: 'xm11aa' },
    { 'line-1': '1 Cave Lane', town: 'Thornmere', postcode: 'XM1 1AA' },
  ],
  [
    asked('property'),
    { [part('line-2')]: 'x' },
    'line-1-missing line-1, town-missing town, postcode-missing postcode',
  ],
  [
    asked('property'),
    { [part('line-1')]: 'x', [part('town')]: 'y', [part('postcode')]: '12' },
    'malformed postcode',
  ],
  [asked('street'), { [part('usrn')]: '00099' }, { usrn: 99 }],
  [asked('street'), { [part('usrn')]: 'Mill Lane' }, 'unknown usrn'],
  [asked('street'), { [part('find')]: 'Mill Lane' }, 'unchosen find'],
  [asked('street'), { [part('street')]: ' The new\r\nroad ' }, { street: 'The new road' }],
  [asked('street'), { [part('street')]: 'x'.repeat(201) }, 'too-long street'],
  [asked('street'), {}, 'empty'],
  [asked('asset'), { [part('id')]: ' L 1042 ' }, { layer: 'lamps', asset: 'L 1042' }],
  [asked('asset'), { [part('id')]: 'x'.repeat(61) }, 'unknown id'],
  [
    asked('asset'),
    { [part('asset')]: 'L1', [part('id')]: 'L2', [part('easting')]: '412345', [part('northing')]: '256789' },
    { layer: 'lamps', asset: 'L1' },
  ],
  [
    asked('asset'),
    { [part('asset')]: 'L1', [part('description')]: 'By the oak' },
    { layer: 'lamps', asset: 'L1', description: 'By the oak' },
  ],
  [
    asked('asset'),
    {
      [part('asset')]: 'not-in-the-list',
      [part('easting')]: '412345',
      [part('northing')]: '256789',
      [part('description')]: 'By the oak',
    },
    { at: { easting: 412345, northing: 256789 }, description: 'By the oak' },
  ],
  [asked('asset'), { [part('asset')]: 'not-in-the-list', [part('id')]: 'L2' }, 'undescribed description'],
  [asked('asset'), { [part('easting')]: '412345', [part('northing')]: '256789' }, 'unchosen asset'],
  [asked('asset'), { [part('easting')]: '412345' }, 'malformed'],
  [asked('asset'), { [part('description')]: 'x'.repeat(301) }, 'too-long description'],
  [asked('asset'), {}, 'empty'],
  [
    asked('line'),
    { [part('from')]: 'The bridge', [part('to')]: 'The mill' },
    { from: 'The bridge', to: 'The mill' },
  ],
  [
    asked('line'),
    { [part('along')]: ' 412345,256789  412350.5,256795 ' },
    {
      along: [
        { easting: 412345, northing: 256789 },
        { easting: 412350.5, northing: 256795 },
      ],
    },
  ],
  [asked('line'), { [part('along')]: '412345,256789' }, 'malformed'],
  [asked('line'), { [part('along')]: '1,2 9999999,1' }, 'malformed'],
  [asked('line'), { [part('along')]: '1,2 '.repeat(300) }, 'malformed'],
  [asked('line'), { [part('from')]: 'The bridge' }, 'to-missing to'],
  [asked('line'), { [part('from')]: 'x'.repeat(301), [part('to')]: 'y' }, 'too-long from'],
  [asked('line'), {}, 'empty'],
];
