import type { ClientPermission, ClientRecord } from '#capabilities/identity';
import { londonDay, sayDate } from '#language';
import type { Tongue } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { clientsWords } from './clients.words.ts';

type Seen = { readonly tongue: Tongue; readonly now: Temporal.Instant };

/** What the key is worth today, and until when. */
export function sayKey({ revokedAt, lastDay }: ClientRecord, { tongue, now }: Seen): Html {
  const words = clientsWords[tongue];
  if (revokedAt) return html`<span class="tag late">${words.revoked}</span>`;
  if (!lastDay) return html`${words.good}`;
  const day = sayDate(lastDay, tongue);
  return Temporal.PlainDate.compare(lastDay, londonDay(now)) < 0
    ? html`<span class="tag late">${words.past(day)}</span>`
    : html`${words.goodUntil(day)}`;
}

export function sayMay(may: readonly ClientPermission[], tongue: Tongue): string {
  return may.map((permission) => clientsWords[tongue].permissions[permission]).join(', ');
}
