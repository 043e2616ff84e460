import { londonDay, sayTime } from '#language';
import type { CaseReference, Tongue } from '#language';
import { attributes, html } from '#platform/html';
import type { Attributes, Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayPastWithin } from '../says/due.ts';
import type { Begun } from './begun.ts';
import { jottingsWords } from './jottings.words.ts';

/** When they began what stands in the form, and the way to be rid of it. It is a form, and stands outside the other one. */
export function begunView(visit: HubVisit & Entry, reference: CaseReference, { form, begunAt }: Begun): Html {
  const { tongue, now, link, hidden } = visit;
  return html`<form class="begun" method="post" action="${link(paths.discarding(reference, form))}">
    ${hidden}
    <p>
      <time datetime="${begunAt.toString()}">${sayBegun(begunAt, now, tongue)}</time>
      <button class="plain">${jottingsWords[tongue].discard}</button>
    </p>
  </form>`;
}

function sayBegun(at: Temporal.Instant, now: Temporal.Instant, tongue: Tongue): string {
  const words = jottingsWords[tongue];
  const isToday = londonDay(at).equals(londonDay(now));
  return isToday ? words.begunToday(sayTime(at, tongue)) : words.begun(sayPastWithin(at, now, tongue));
}

/** Tells the page's script to keep what is typed in a form, and where. */
export function keepsTyping({ link }: HubVisit, reference: CaseReference, form: string): Attributes {
  return attributes({ 'data-jotting': form, 'data-keep': link(paths.case(reference, 'jottings')) });
}
