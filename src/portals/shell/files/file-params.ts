import { uuid } from '#language';
import { z } from 'zod';

/** What an address of a file ends in: which file, and whether all of it or its small picture. */
export const fileParams = { file: uuid, part: z.enum(['whole', 'preview']) };

export type FilePart = z.output<(typeof fileParams)['part']>;
