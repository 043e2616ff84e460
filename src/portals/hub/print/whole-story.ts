import type { SeenCase } from '../cases/case-for.ts';
import { storyOf } from '../cases/story.ts';
import type { Happened } from '../cases/story.ts';
import type { HubVisit } from '../kit.ts';

/** Sixty things that happened each; a case with more than all of them is no case to print. */
const mostParts = 20;

/** All that happened to a case, latest first, as far as paper goes. */
export async function wholeStory(
  visit: HubVisit,
  seen: SeenCase,
): Promise<{ readonly happened: readonly Happened[]; readonly isWhole: boolean }> {
  const happened: Happened[] = [];
  let before: number | undefined;
  for (let part = 0; part < mostParts; part += 1) {
    const story = await storyOf(visit, seen, { before, only: undefined });
    happened.push(...story.happened);
    before = story.earlier;
    if (before === undefined) return { happened, isWhole: true };
  }
  return { happened, isWhole: false };
}
