import { slug } from '#language';
import type { z } from 'zod';
import { questionOf } from './kind.ts';
import { providedLater } from './provided-later.ts';

const question = questionOf('slot', {
  /** What is booked: a kind of visit, a room, a round. */
  of: slug,
});
export type SlotQuestion = z.output<typeof question>;

/** A time to come or to be visited, for whoever offers times. */
export const slot = providedLater<SlotQuestion>({ question, asks: 'select' });
