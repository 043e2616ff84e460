import { holdingsOf } from '#capabilities/holdings';
import type { HoldingKey } from '#capabilities/holdings';
import { uuid } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { z } from 'zod';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { heldListView } from './held-list-view.ts';
import { holdingsWords } from './holdings.words.ts';
import { saidHoldings } from './said-holding.ts';
import type { SaidHolding } from './said-holding.ts';
import { whoseOf } from './whose.ts';

const most = 20;

/** `2027-11-30 0197…`: the last line of the page before. */
const after = z
  .string()
  .max(60)
  .transform((written, context): HoldingKey => {
    const [day, id] = written.split(' ');
    const parsed = z.object({ day: z.iso.date(), id: uuid }).safeParse({ day, id });
    if (parsed.success) return { lastOn: Temporal.PlainDate.from(parsed.data.day), id: parsed.data.id };
    context.issues.push({ code: 'custom', message: 'malformed', input: written });
    return z.NEVER;
  });

type Subject = {
  readonly holdings: readonly SaidHolding[];
  readonly next: HoldingKey | undefined;
  readonly isFirst: boolean;
};

/** Everything that somebody holds and has held. */
export default page({
  at: '/account/holdings',
  access: 'account',
  query: z.object({ after: after.optional().catch(undefined) }),
  words: holdingsWords,
  find: async ({ tx, person, tongue, now, query }) => {
    const whose = whoseOf(person);
    if (!whose) return undefined;
    const found = await holdingsOf(tx, { ...whose, after: query.after, most: most + 1 });
    const last = found[most - 1];
    return {
      holdings: await saidHoldings(tx, found.slice(0, most), { tongue, now }),
      next: found.length > most && last ? { lastOn: last.lastOn, id: last.id } : undefined,
      isFirst: query.after === undefined,
    };
  },
  looks: ({ holdings }) => holdings.map(({ id }) => id),
  show: (visit) => {
    const { subject, words, link } = visit;
    const { holdings, isFirst } = subject;
    const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
      <p class="govuk-body">${words.about}</p>
      ${
        holdings.length > 0
          ? heldListView(holdings, link)
          : html`<p class="empty">${isFirst ? words.empty : words.none}</p>`
      }
      ${pagesView(subject, { words, link })}`;
    return layout(visit, { title: words.title, content, back: '/account', section: 'requests' });
  },
});

type Shown = {
  readonly words: (typeof holdingsWords)['en'];
  readonly link: (path: string) => string;
};

function pagesView({ next, isFirst }: Subject, { words, link }: Shown): Html | undefined {
  if (!next && isFirst) return undefined;
  const older =
    next &&
    `/account/holdings?${new URLSearchParams({ after: `${next.lastOn.toString()} ${next.id}` }).toString()}`;
  return html`<p class="govuk-body">
    ${!isFirst && html`<a class="govuk-link" href="${link('/account/holdings')}">${words.newest}</a> `}
    ${older !== undefined && html`<a class="govuk-link" href="${link(older)}">${words.older}</a>`}
  </p>`;
}
