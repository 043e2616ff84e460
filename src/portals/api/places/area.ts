import type { Area } from '#capabilities/mapping';
import type { Tongue } from '#language';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { present } from './coded.ts';

export const area = shape(
  'Area',
  z.object({
    kind: z.string(),
    code: z.string(),
    name: z.string(),
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
  }),
);

export const areaList = shape('AreaList', z.object({ areas: z.array(area) }));

export function sayArea({ kind, code, name, from, to, facts }: Area, tongue: Tongue): z.output<typeof area> {
  return present({
    kind,
    code,
    name: name[tongue],
    from: from?.toString(),
    until: to?.toString(),
    facts: Object.keys(facts).length === 0 ? undefined : { ...facts },
  });
}
