import { z } from 'zod';
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
    parameters: z.array(z.object({ name: z.string(), detail: z.string() })).optional(),
  }),
);
