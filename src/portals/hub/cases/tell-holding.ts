import { holdingEvents } from '#capabilities/holdings';
import { sayDayOfYear } from '#language';
import type { Tongue } from '#language';
import { storyWords } from './story.words.ts';
import type { Teller } from './telling.ts';

const { holdingGranted, holdingRenewed, holdingVaried, holdingEnded, holdingTimerFired } = holdingEvents;

/** What became of a holding through a case; whose it is and why stand on its own page. */
export const holdingTellers: Readonly<Record<string, Teller>> = {
  [holdingGranted.type]: (entry, { visit: { tongue }, words }) => {
    const data = holdingGranted.read(entry);
    const said = storyWords[tongue].holding;
    return (
      data && { title: said.granted(words.holdings[data.kind]?.label ?? data.kind), more: days(data, tongue) }
    );
  },
  [holdingRenewed.type]: (entry, { visit: { tongue }, words }) => {
    const data = holdingRenewed.read(entry);
    const said = storyWords[tongue].holding;
    return (
      data && { title: said.renewed(words.holdings[data.kind]?.label ?? data.kind), more: days(data, tongue) }
    );
  },
  [holdingVaried.type]: (_entry, { visit: { tongue } }) => ({ title: storyWords[tongue].holding.varied }),
  [holdingEnded.type]: (entry, { visit: { tongue } }) => {
    const data = holdingEnded.read(entry);
    const said = storyWords[tongue].holding;
    return data && { title: said[data.how], more: said.last(day(data.last, tongue)) };
  },
  [holdingTimerFired.type]: (_entry, { visit: { tongue } }) => ({ title: storyWords[tongue].holding.opened }),
};

type Days = { readonly from: string; readonly until: string };

function days({ from, until }: Days, tongue: Tongue): string {
  return storyWords[tongue].holding.days(day(from, tongue), day(until, tongue));
}

function day(written: string, tongue: Tongue): string {
  return sayDayOfYear(Temporal.PlainDate.from(written), tongue);
}
