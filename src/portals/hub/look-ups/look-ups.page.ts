import { howSourcesDo } from '#capabilities/forms';
import { html } from '#platform/html';
import { publishedServices } from '#services';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { lookUpsView } from './look-ups.view.ts';
import { lookUpsWords } from './look-ups.words.ts';
import { usersOf } from './users-of.ts';

/** The systems outside in which forms have things looked up: how each does, and how often it may be asked. */
export default page({
  at: paths.lookUps,
  access: 'council.administer',
  words: lookUpsWords,
  find: async (visit) => ({
    rail: await railOf(visit),
    doing: await howSourcesDo(visit.tx, visit.now),
    users: usersOf(await publishedServices(visit.tx), visit.tongue),
  }),
  looks: () => [],
  show: (visit) => {
    const { words, subject } = visit;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      ${lookUpsView(visit, subject, words)}`;
    return frame(visit, { title: words.title, rail: subject.rail, content });
  },
});
