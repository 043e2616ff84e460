import { slug } from '#language';
import { z } from 'zod';

/** Of whom something is asked, and what: `contractor.job`. Neutral: which system that is, the council's connectors say. */
export const askName = z.string().regex(/^[a-z][a-z0-9-]{0,62}[.][a-z][a-z0-9-]{0,62}$/, {
  error: 'Write of whom it is asked and what, such as “contractor.job”.',
});

/** Where a case goes without a good answer: a queue, and who answers for it there if that is another team than the service's. */
export const otherwise = z.union([
  slug.transform((queue) => ({ queue, team: undefined })),
  z.strictObject({ queue: slug, team: slug.optional() }),
]);
