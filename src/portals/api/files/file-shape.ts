import type { KeptFile } from '#capabilities/documents';
import { fileWaits } from '#services';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';

/** A file that this client has sent and not named in an answer yet. */
export const fileDetails = shape(
  'File',
  z.object({
    file: z.uuid(),
    name: z.string(),
    kind: z.string(),
    bytes: z.int(),
    standing: z.enum(['held', 'clean', 'infected', 'damaged']),
    until: z.string(),
  }),
);
export type FileDetails = z.output<typeof fileDetails>;

export function sayFile({ id, name, kind, bytes, state, addedAt }: KeptFile): FileDetails {
  return { file: id, name, kind, bytes, standing: state, until: addedAt.add(fileWaits).toString() };
}
