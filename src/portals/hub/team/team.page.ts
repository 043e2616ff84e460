import { html } from '#platform/html';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import { teamFor, teamParams } from './team-for.ts';
import { teamView } from './team.view.ts';
import { teamWords } from './team.words.ts';

/** Who works in a team: who is there, how much each has, and what they can do. */
export default page({
  at: '/teams/:team',
  access: 'team.manage',
  params: teamParams,
  words: teamWords,
  find: (visit) => teamFor(visit, visit.params.team),
  looks: ({ members }) => members.map(({ id }) => id),
  show: (visit) => {
    const { subject, words, tongue } = visit;
    const title = subject.rules.name[tongue];
    const content = html`<div class="head">
        <div>
          <h1>${title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      ${teamView(visit, subject, words)}`;
    return frame(visit, { title, rail: subject.rail, content });
  },
});
