import { Elsewhere } from '#platform/http';
import { html } from '#platform/html';
import { planProposal, publishProposal } from '#services';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { planSaid } from './plan-said.ts';
import { proposalFor, proposalParams } from './proposal-for.ts';
import { proposalWords } from './proposal.words.ts';
import { publicationWords } from './publication.words.ts';

/** A second person publishes what the first proposed: from now on it is what everybody is asked. */
export default page({
  at: '/administration/proposals/:proposal/publication',
  access: 'services.publish',
  params: proposalParams,
  words: publicationWords,
  find: async (visit) => {
    const { tx, now, tongue, world, params } = visit;
    const seen = await proposalFor(visit, params.proposal);
    if (!seen || seen.proposal.ending || seen.isOwn)
      return seen && new Elsewhere(paths.proposal(seen.proposal.id));
    const { proposal } = seen;
    return { ...seen, plan: await planProposal(tx, { proposal, council: world.council, tongue }, now) };
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, tongue, link } = visit;
    const { proposal, pack, plan, rail } = subject;
    const { name } = pack.words[tongue];
    const { planned, changes } = plan;
    return formFrame(visit, {
      title: `${words.title}, ${name}`,
      rail,
      head: formHead(words.title, {
        above: html`<a href="${link(paths.proposal(proposal.id))}">${name}: ${proposal.why}</a>`,
      }),
      fields: html`${planned?.change !== 'extended' && html`<p>${words.about}</p>`}
      ${planned && html`<p>${planSaid(planned, proposalWords[tongue])}</p>`}
      ${proposal.basedOn !== null && html`<p>${words.changes(changes.length)}</p>`}`,
      button: words.button,
      back: { to: paths.proposal(proposal.id), words: words.cancel },
    });
  },
  act: async ({ tx, act, subject: { proposal }, world: { council } }) => {
    await publishProposal(tx, { proposal: proposal.id, council }, act);
    return { to: paths.service(proposal.service) };
  },
});
