import { isAway } from '#capabilities/cases';
import type { Availability } from '#capabilities/cases';
import { londonDay, sayDate } from '#language';
import type { HubVisit } from '../kit.ts';
import { workWords } from './work.words.ts';

export type SaidState = {
  readonly words: string;
  /** When they are going to be away. */
  readonly coming: string | undefined;
  readonly isThere: boolean;
};

/** Whether somebody takes work, or until when they are away; what is to come is said too. */
export function sayState({ now, tongue }: HubVisit, stands: Availability): SaidState {
  const { present, paused, away, awayFrom } = workWords[tongue].state;
  const { absence, takes } = stands;
  const today = londonDay(now);
  if (absence && isAway(absence, today))
    return { words: away(sayDate(absence.until, tongue)), coming: undefined, isThere: false };
  const state = takes ? present : paused;
  const isToCome = absence && Temporal.PlainDate.compare(absence.from, today) > 0;
  const coming = isToCome
    ? awayFrom(sayDate(absence.from, tongue), sayDate(absence.until, tongue))
    : undefined;
  return { words: state, coming, isThere: takes };
}
