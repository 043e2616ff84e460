import { referencesSeen } from '#capabilities/cases';
import { areasOfKind } from '#capabilities/mapping';
import { londonDay } from '#language';
import { html } from '#platform/html';
import { beginRehearsal, cancelRehearsal, differenceKinds, rehearsalOf } from '#services';
import { z } from 'zod';
import { frame } from '../frame/frame.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { proposalFor, proposalParams } from './proposal-for.ts';
import { rehearsalView } from './rehearsal.view.ts';
import { rehearsalWords } from './rehearsal.words.ts';

/** What would have become of the requests of a year under a proposed version, beside the version in force. */
export default page({
  at: '/administration/proposals/:proposal/rehearsal',
  access: 'services.propose',
  params: proposalParams,
  query: z.object({ show: z.enum(differenceKinds).optional().catch(undefined) }),
  words: rehearsalWords,
  find: async (visit) => {
    const { tx, now, params, query } = visit;
    const seen = await proposalFor(visit, params.proposal);
    if (!seen) return undefined;
    const rehearsal = await rehearsalOf(tx, params.proposal);
    const wards = await areasOfKind(tx, 'ward', { on: londonDay(now) });
    const { may, sees } = officerIn(visit);
    const wanted = query.show && rehearsal?.result.differences[query.show]?.examples;
    const examples = wanted && may.includes('case.read') ? await referencesSeen(tx, sees, wanted) : undefined;
    return { ...seen, rehearsal, wards, shown: query.show, examples };
  },
  looks: ({ examples }) => (examples ?? []).map(({ id }) => id),
  show: (visit) => {
    const { words, subject, link, tongue } = visit;
    const { proposal, pack, rail } = subject;
    const { name } = pack.words[tongue];
    const content = html`<div class="head">
        <div>
          <p class="soft">
            <a href="${link(paths.proposal(proposal.id))}">${name}: ${proposal.why}</a>
          </p>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="stack">${rehearsalView(visit, subject, words)}</div>`;
    return frame(visit, { title: `${words.title}, ${name}`, rail, content });
  },
  form: () => z.object({ does: z.enum(['begin', 'end']).default('begin') }),
  act: async ({ tx, act, subject: { proposal, rehearsal }, form: { does } }) => {
    if (does === 'begin') await beginRehearsal(tx, proposal.id, act);
    else if (rehearsal) await cancelRehearsal(tx, rehearsal.id, act);
    return { to: paths.proposal(proposal.id, 'rehearsal') };
  },
});
