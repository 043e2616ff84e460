import { stateOn } from '#capabilities/holdings';
import type { Holding, HoldingState } from '#capabilities/holdings';
import { londonDay } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { sayDayAway } from '../says/days.ts';
import { standingWords } from './standing.words.ts';

type Standing = Pick<Holding, 'fromOn' | 'lastOn' | 'ended' | 'suspendedOn'>;

/** How a holding stands today, and its next day that matters: `Held`, `Last day: Tue 30 Nov 2027, in 375 days`. */
export function sayStanding({ now, tongue }: Pick<HubVisit, 'now' | 'tongue'>, held: Standing) {
  const today = londonDay(now);
  const words = standingWords[tongue];
  const state = stateOn(held, today);
  const said = (on: Temporal.PlainDate) => {
    const { day, distance } = sayDayAway(on, today, tongue);
    return [day, distance] as const;
  };
  const { ended, fromOn, lastOn } = held;
  if (Temporal.PlainDate.compare(lastOn, fromOn) < 0) return { state, days: words.never };
  if (state === 'coming') return { state, days: words.first(...said(fromOn)) };
  const isOver = state !== 'held' && state !== 'suspended';
  return { state, days: (ended && !isOver ? words.early[ended] : words.last)(...said(lastOn)) };
}

const tags: Readonly<Record<HoldingState, string>> = {
  coming: 'tag plain',
  held: 'tag',
  suspended: 'tag wait',
  expired: 'tag done',
  surrendered: 'tag done',
  revoked: 'tag done',
};

export function stateTag({ tongue }: Pick<HubVisit, 'tongue'>, state: HoldingState): Html {
  return html`<span class="${tags[state]}">${standingWords[tongue].states[state]}</span>`;
}
