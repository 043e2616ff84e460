import { Elsewhere } from '#platform/http';
import { html } from '#platform/html';
import { withdrawProposal } from '#services';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { proposalFor, proposalParams } from './proposal-for.ts';
import { withdrawalWords } from './withdrawal.words.ts';

/** A version that nobody wants any more. It can be read on, and proposed again. */
export default page({
  at: '/administration/proposals/:proposal/withdrawal',
  access: 'services.propose',
  params: proposalParams,
  words: withdrawalWords,
  find: async (visit) => {
    const seen = await proposalFor(visit, visit.params.proposal);
    return seen?.proposal.ending ? new Elsewhere(paths.proposal(seen.proposal.id)) : seen;
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, tongue, link } = visit;
    const { proposal, pack, rail } = subject;
    const { name } = pack.words[tongue];
    return formFrame(visit, {
      title: `${words.title}, ${name}`,
      rail,
      head: formHead(words.title, {
        above: html`<a href="${link(paths.proposal(proposal.id))}">${name}: ${proposal.why}</a>`,
      }),
      fields: html`<p>${words.about}</p>`,
      button: words.button,
      isGrave: true,
      back: { to: paths.proposal(proposal.id), words: words.cancel },
    });
  },
  act: async ({ tx, act, subject: { proposal } }) => {
    await withdrawProposal(tx, proposal.id, act);
    return { to: paths.service(proposal.service) };
  },
});
