import { sayMoment } from '#language';
import { newId } from '#platform/chance';
import { button, html, insetText } from '#platform/html';
import { path } from '#platform/http';
import { beginWalk, packIn, proposalNamed } from '#services';
import { z } from 'zod';
import { layout } from '../layout.ts';
import { page } from '../kit.ts';
import { openWords } from './open.words.ts';

/** Whoever has the link may walk through the version that it names, until it runs out or the version is published or withdrawn. */
export default page({
  at: '/links/:opens',
  access: 'anyone',
  params: z.object({ opens: z.string().max(60) }),
  words: openWords,
  find: async ({ tx, now, world, params }) => {
    const link = world.previews?.open(params.opens, now);
    const proposal = link && (await proposalNamed(tx, link.proposal));
    return link && proposal && !proposal.ending
      ? { proposal, pack: packIn(proposal), until: link.until }
      : undefined;
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject, tongue, hidden, mistakes } = visit;
    const { name } = subject.pack.words[tongue];
    const content = html`<span class="govuk-caption-l">${words.caption}</span>
      <h1 class="govuk-heading-l">${name}</h1>
      <p class="govuk-body">${words.about}</p>
      ${insetText({ text: subject.proposal.why })}
      <p class="govuk-body">${words.kept}</p>
      <form method="post" novalidate>
        ${hidden}${button({ text: words.begin, isStartButton: true, preventDoubleClick: true })}
      </form>
      <p class="govuk-body">${words.until(sayMoment(subject.until, tongue))}</p>`;
    return layout(visit, { title: `${words.caption}: ${name}`, content, mistakes });
  },
  act: async ({ tx, act, now, subject: { proposal } }) => {
    const walker = newId(now);
    await beginWalk(tx, { walker, way: 'resident', proposal: proposal.id }, act);
    const to = path('/services/:service', { service: proposal.service });
    return { to, signIn: { kind: 'resident', id: walker } };
  },
});
