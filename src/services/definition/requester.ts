import { slug } from '#language';
import { z } from 'zod';
import { allowance } from './amounts.ts';

const some = z.union([slug.transform((one) => [one]), z.array(slug).min(1)]);

/** What those who asked may do with their case, besides writing to the council about it. */
export const requester = z.strictObject({
  /** The actions of which a reply takes the first that is possible: a case that waited for them goes on. */
  'reply-takes': some.optional(),
  /** They may take it back while its case is in one of these statuses; where nobody else asked, the case closes with this outcome. */
  withdraws: z.strictObject({ outcome: slug, in: some }).optional(),
  /** For how long after the closing they may say that it is still a problem, in the council’s working time: the case opens again, once for each. */
  'reopens-within': allowance.optional(),
  /** The actions of which the first that is possible is taken where they say so of an open case that would close by itself. */
  'still-takes': some.optional(),
});
