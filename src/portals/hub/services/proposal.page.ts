import { html } from '#platform/html';
import { planProposal } from '#services';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { proposalFor, proposalParams, proposersOf } from './proposal-for.ts';
import { proposalView } from './proposal.view.ts';
import { proposalWords } from './proposal.words.ts';

/** One proposed version: what it changes, whom it touches, and what can be done with it. */
export default page({
  at: '/administration/proposals/:proposal',
  access: 'services.propose',
  params: proposalParams,
  words: proposalWords,
  find: async (visit) => {
    const { tx, now, tongue, world, params } = visit;
    const seen = await proposalFor(visit, params.proposal);
    if (!seen) return undefined;
    const { proposal } = seen;
    const plan = await planProposal(tx, { proposal, council: world.council, tongue }, now);
    return { ...seen, plan, names: await proposersOf(visit, [proposal]) };
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject, link, tongue } = visit;
    const { proposal, pack, rail } = subject;
    const { name } = pack.words[tongue];
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.service(proposal.service))}">${name}</a></p>
          <h1>${words.title}</h1>
          <p class="soft">${proposal.why}</p>
        </div>
      </div>
      <div class="stack">${proposalView(visit, subject, words)}</div>`;
    return frame(visit, { title: `${words.title}, ${name}`, rail, content });
  },
});
