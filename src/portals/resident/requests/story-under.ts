import { storyFor } from '#services';
import type { RequestStory, SaidCase } from '#services';
import { z } from 'zod';
import type { ResidentVisit } from '../kit.ts';
import { sealedRequest } from './sealed-request.ts';

/** What the address of a request holds: its reference, and the seal that proves that somebody was given its link. */
export const sealed = z.object({ reference: z.string(), seal: z.string() });
export type Sealed = z.output<typeof sealed>;

/** A request for whoever has its link, with the case that is still worked on: the last, where there are several. */
export type StoryUnder = RequestStory & { readonly named: Sealed; readonly open: SaidCase | undefined };

export async function storyUnder(
  { tx, world, tongue }: Pick<ResidentVisit, 'tx' | 'world' | 'tongue'>,
  named: Sealed,
): Promise<StoryUnder | undefined> {
  const request = await sealedRequest(tx, world.seals, named);
  const story = request && (await storyFor(tx, request.id, tongue));
  return story && { ...story, named, open: story.cases.findLast(isWorkedOn) };
}

/** Whether the council works on it for them. */
export function isWorkedOn({ closedAt, withdrawnAt }: SaidCase): boolean {
  return !closedAt && !withdrawnAt;
}

/** The last of its cases of which they may still say that it is a problem. */
export function stillOn({ cases }: Pick<RequestStory, 'cases'>, now: Temporal.Instant): SaidCase | undefined {
  return cases.findLast(({ stillUntil }) => stillUntil && Temporal.Instant.compare(now, stillUntil) <= 0);
}

/** The closed case of which they may say how content they are with it: once, and not while anything is worked on for them. */
export function opinionOn({ cases }: Pick<RequestStory, 'cases'>): SaidCase | undefined {
  if (cases.some(isWorkedOn) || cases.some(({ hasOpinion }) => hasOpinion)) return undefined;
  return cases.findLast(({ closedAt, withdrawnAt }) => closedAt && !withdrawnAt);
}
