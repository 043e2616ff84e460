import { Elsewhere } from '#platform/http';
import { sayMoment } from '#language';
import { html, input } from '#platform/html';
import { beginWalk } from '#services';
import { panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { previewWords } from './preview.words.ts';
import { proposalFor, proposalParams } from './proposal-for.ts';

/** A link to hand to a colleague or somebody who tries the version out works for two days. */
const linkLasts = Temporal.Duration.from({ hours: 48 });

/** The ways through a proposed version: as a resident, by a link that anybody may be given, and as an adviser. */
export default page({
  at: '/administration/proposals/:proposal/preview',
  access: 'services.propose',
  params: proposalParams,
  words: previewWords,
  find: async (visit) => {
    const seen = await proposalFor(visit, visit.params.proposal);
    return seen?.proposal.ending ? new Elsewhere(paths.proposal(seen.proposal.id)) : seen;
  },
  looks: () => [],
  show: (visit) => {
    const { words, subject, link, tongue, world, now, hidden } = visit;
    const { proposal, pack, rail } = subject;
    const { name } = pack.words[tongue];
    const until = now.add(linkLasts);
    const address = world.previews?.address({ proposal: proposal.id, until });
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.proposal(proposal.id))}">${name}: ${proposal.why}</a></p>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="stack">
        ${
          address !== undefined &&
          panel(
            words.resident,
            html`<div class="form">
                ${input({
                  id: 'link',
                  name: 'link',
                  label: { text: words.link },
                  hint: { text: words.linkHint(sayMoment(until, tongue)) },
                  value: address,
                  attributes: { readonly: '' },
                  spellcheck: false,
                })}
              </div>
              <p class="acts"><a class="btn primary" href="${address}">${words.asResident}</a></p>`,
          )
        }
        ${panel(
          words.adviser,
          html`<p>${words.adviserAbout}</p>
            <form method="post" novalidate>
              ${hidden}
              <div class="acts"><button class="btn primary">${words.asAdviser}</button></div>
            </form>`,
        )}
      </div>`;
    return frame(visit, { title: `${words.title}, ${name}`, rail, content });
  },
  act: async (visit) => {
    const { tx, act, subject } = visit;
    const { proposal } = subject;
    await beginWalk(tx, { walker: officerIn(visit).id, way: 'adviser', proposal: proposal.id }, act);
    return { to: `/preview${paths.entry(proposal.service)}` };
  },
});
