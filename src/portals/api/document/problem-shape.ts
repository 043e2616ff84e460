import { z } from 'zod';
import { similar } from '../requests/similar.ts';
import { told } from '../sending/say-end.ts';
import { shape } from './shapes.ts';

/** What goes wrong, as RFC 9457 has it. */
export const problem = shape(
  'Problem',
  z.object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string().optional(),
    instance: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    similar: z.array(similar).optional(),
    told: told.optional(),
    parameters: z.array(z.object({ name: z.string(), detail: z.string() })).optional(),
  }),
);
