import { slug } from '#language';
import { z } from 'zod';

/** What those who asked may do with their case, besides writing to the council about it. */
export const requester = z.strictObject({
  /** The actions of which a reply takes the first that is possible: a case that waited for them goes on. */
  'reply-takes': z.union([slug.transform((one) => [one]), z.array(slug).min(1)]).optional(),
});
