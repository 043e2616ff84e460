import type { Holding } from '#capabilities/holdings';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { canChange } from './can-change.ts';
import { deedsWords } from './deeds.words.ts';

/** What this officer may do with a holding as it stands. */
export function deedsView(visit: HubVisit, held: Holding): Html {
  const words = deedsWords[visit.tongue];
  const { may } = officerIn(visit);
  const suspending = held.suspendedOn ? 'resumption' : 'suspension';
  const deeds = [
    { noun: 'conditions', may: 'holding.vary' },
    { noun: suspending, may: 'holding.suspend' },
    { noun: 'ending', may: 'holding.end' },
  ] as const;
  const open = canChange(visit, held) ? deeds.filter((deed) => may.includes(deed.may)) : [];
  return html`${open.map(
    ({ noun }) =>
      html`<a class="btn" href="${visit.link(paths.holding(held.reference, noun))}">${words[noun]}</a>`,
  )}`;
}
