import { asked } from './kinds.setting.ts';
import type { Sent } from './kinds.setting.ts';

const [one, other] = ['0197aaaa-0000-7000-8000-000000000001', '0197aaaa-0000-7000-8000-000000000002'];

export const sentFiles: readonly Sent[] = [
  [asked('upload'), { thing: [one, other] }, [{ file: one }, { file: other }]],
  [asked('upload'), { thing: [one, one] }, [{ file: one }]],
  [asked('upload', { most: 1 }), { thing: [one, other] }, 'too-many'],
  [asked('upload'), { thing: 'C:\\fakepath\\photo.jpg' }, 'not-received'],
  [asked('upload'), { thing: '' }, 'empty'],
  [asked('upload'), {}, 'empty'],
];
