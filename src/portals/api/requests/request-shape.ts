import type { Tongue } from '#language';
import type { RequestStory } from '#services';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import type { ApiWorld } from '../kit.ts';

const due = shape('Due', z.object({ at: z.string(), says: z.string(), why: z.array(z.string()) }));
const step = shape(
  'Step',
  z.object({ title: z.string(), text: z.string().optional(), at: z.string(), when: z.string() }),
);
const work = shape(
  'Work',
  z.object({
    reference: z.string(),
    status: z.string(),
    next: z.string(),
    due: due.optional(),
    closed: z.string().optional(),
    others: z.int(),
    steps: z.array(step),
  }),
);
const toPay = shape('ToPay', z.object({ says: z.string(), amount: z.string(), how: z.string().optional() }));

/** A request, as whoever made it may see it. */
export const requestDetails = shape(
  'RequestDetails',
  z.object({
    reference: z.string(),
    service: z.string(),
    version: z.int(),
    title: z.string(),
    made: z.string(),
    link: z.url(),
    toPay: toPay.optional(),
    work: z.array(work),
  }),
);
export type RequestDetails = z.output<typeof requestDetails>;

/** The public story in JSON: statuses, promises and steps in words, and where a resident reads the same. */
export function sayRequest(story: RequestStory, { links }: ApiWorld, tongue: Tongue): RequestDetails {
  const { reference, service, version, title, madeAt, fee, cases } = story;
  return {
    reference,
    service,
    version,
    title,
    made: madeAt.toString(),
    link: links.request(reference, tongue),
    toPay: fee,
    work: cases.map((one) => ({
      reference: one.reference,
      status: one.status,
      next: one.next,
      due: one.due && { at: one.due.at.toString(), says: one.due.says, why: [...one.due.why] },
      closed: one.closedAt?.toString(),
      others: one.others,
      // What the person wrote themselves is between them and the council.
      steps: one.steps
        .filter(({ isOwn }) => !isOwn)
        .map((done) => ({
          title: done.title,
          text: done.text,
          at: done.at.toString(),
          when: done.when,
        })),
    })),
  };
}
