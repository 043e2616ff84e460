import { z } from 'zod';

/** The name of a thing of the service, as a key. */
export const name = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'malformed' });
