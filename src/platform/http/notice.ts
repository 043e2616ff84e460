import type { Tongue } from '#language';
import { html, notificationBanner } from '#platform/html';
import type { Html } from '#platform/html';
import { sayAgain, sayPoint, sayWhy, stageOf } from '#platform/maintenance';
import type { Closure, Standing } from '#platform/maintenance';
import { noticeWords } from './notice.words.ts';

type Noticed = {
  readonly standing: Standing;
  readonly now: Temporal.Instant;
  readonly tongue: Tongue;
  /** Whether this page tells somebody that an email is on its way. */
  readonly promisesMail: boolean;
};

/** What a page says at its head besides its own words: what is closed or will be, and that emails are late. */
export function noticeOf({ standing, now, tongue, promisesMail }: Noticed): Html | undefined {
  const { closure, mailLateMinutes } = standing;
  const words = noticeWords[tongue];
  const said = [
    closure && sayClosure(closure, now, tongue),
    promisesMail && mailLateMinutes !== undefined && words.mailLate(mailLateMinutes),
  ].filter((sentence) => typeof sentence === 'string');
  if (said.length === 0) return undefined;
  return notificationBanner({
    titleText: words.title,
    titleId: 'notice-title',
    html: html`${said.map((sentence) => html`<p class="govuk-body">${sentence}</p>`)}`,
  });
}

function sayClosure(closure: Closure, now: Temporal.Instant, tongue: Tongue): string {
  const words = noticeWords[tongue];
  const { manner, closesAt, opensAt } = closure;
  const isClosed = manner === 'closed';
  if (stageOf(closure, now) === 'in force')
    return sayWhy(closure, tongue) + (isClosed ? words.closed : words.readOnly(sayAgain(closure, tongue)));
  const until = opensAt && sayPoint(opensAt, tongue);
  const from = sayPoint(closesAt, tongue);
  return sayWhy(closure, tongue) + (isClosed ? words.closes(from, until) : words.willBeReadOnly(from, until));
}
