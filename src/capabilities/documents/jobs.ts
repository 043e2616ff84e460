import { z } from 'zod';
import { uuid } from '#language';

/** Nine tries over about two and a half hours; after that the reconciler asks for another nine. */
export const checkFileKind = { name: 'check-file', payload: z.object({ file: uuid }), attempts: 9 };

export const eraseContentKind = { name: 'erase-content', payload: z.object({ erasure: uuid }), attempts: 9 };
