import { html } from '#platform/html';
import { openProposals, publishedServices } from '#services';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { servicesView } from './services.view.ts';
import { servicesWords } from './services.words.ts';

/** Every service that is offered, and what is proposed. */
export default page({
  at: paths.services,
  access: 'services.propose',
  words: servicesWords,
  find: async (visit) => ({
    rail: await railOf(visit),
    live: await publishedServices(visit.tx),
    open: await openProposals(visit.tx),
  }),
  looks: () => [],
  show: (visit) => {
    const { words, subject, link } = visit;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
        <p class="acts"><a class="btn primary" href="${link(paths.newProposal)}">${words.propose}</a></p>
      </div>
      ${servicesView(visit, subject, words)}`;
    return frame(visit, { title: words.title, rail: subject.rail, content });
  },
});
